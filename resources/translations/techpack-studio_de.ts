<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tech Pack Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {} · MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a sentence to a tech pack a factory can work from, on your own disk. The libraries below come under their own licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a product from photographs or a 3D file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a product from the picture or files on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF, sketches and pictures into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was spent and what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;gines …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, models and addresses of the engines, and whether they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was s&amp;ent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call of an engine: words, pictures, answer, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines, theme, language, limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the front view and draw the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;tech pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the tech pack of the newest revision, or what is missing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel what is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what goes on of this product; what is finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what stopped of this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what is unfinished of this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Design page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tech pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Tech pack page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Sheets page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Packaging page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Review page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the History page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs and activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide jobs and activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder with the program&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tech Pack Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the words of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through lists and galleries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen in a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the picture into the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2, Enter, Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a cell, go down, go to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the cells of a sheet down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8, F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next value to confirm; confirm what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells; cancel the chosen job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the large view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalPane</name>
    <message>
        <source>Front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to zoom · C compares with the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the front view …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing version {} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front view · version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before · version {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now · version {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>for example: 5 mm longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this value in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being asked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverted to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} → {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Take {} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more assumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>The words that were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAME BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalloutForm</name>
    <message>
        <source>Kind of callout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a factory should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the callout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsDialog</name>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words, engine, model, task or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to an engine yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call with all that left this computer for it. A key is never kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatesBox</name>
    <message>
        <source>1 version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many versions are drawn, to pick one of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeLogPane</name>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rev {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every edit is noted here by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one revision so far; a second one can be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two revisions say the same in every row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Ask for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or say it in your own words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the front view with this change (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw the front view · {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>row added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone or done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the picture on the left the latest again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S takes the next way of comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved and you can go on. If it happens again, this report helps whoever looks into it. It holds no keys, no descriptions and no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditsDialog</name>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Drafter is free; its steps are listed with 0 credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} left · {} spent · {} reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Part of the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame to place it; the wheel or + and − change its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignOffers</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its share was refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, side, top and bottom follow this front view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an earlier version. Pick one of the newest to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and draw the other 4 views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this product has been drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tech pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the tech pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis, close-ups and sketches with measurements follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw front view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DielineView</name>
    <message>
        <source>Dieline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>No jobs since the program was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs or activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineDialogs</name>
    <message>
        <source>This system has no key ring: the key is forgotten at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but does not name {} among its models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers and has the models chosen here. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnginePanel</name>
    <message>
        <source>Model for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model for readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws on this computer. It needs no key and no network, and is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that speaks OpenAI&apos;s language, such as LM Studio, Ollama, LocalAI or vLLM: on this computer, or with https elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and pictures of a product are sent to {}, without what cameras write into pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes simple pictures (words and size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes pictures as OpenAI does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no pictures along: front views only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes pictures along by editing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes pictures along in a list (LocalAI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine draws and reads. Which one does what is chosen in the settings; a key is only needed for engines of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Use this sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tech pack as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical sketches as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export · free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlickerArea</name>
    <message>
        <source>Comparison by flicker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryDelegate</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>{} – click to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlPreview</name>
    <message>
        <source>Package in three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits of this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing spent: everything was free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {} reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rev {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {}.{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Callouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No callouts yet. Add one and click where it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet. Making the tech pack reads every view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware and trims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo and artwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v{} · drawn by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s assumption, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add callout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click the place it points to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorRow</name>
    <message>
        <source>Not known yet: nobody measured, said or confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IterationStrip</name>
    <message>
        <source>Versions of the front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front view {}, picture {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As first described</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lies in the key ring of this system, for {} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no key ring: the key is remembered until the program ends, for {} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key comes from the environment this program was started in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet. It will be kept in the key ring, for {} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most servers on this computer need no key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>All views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up and Page Down show the other views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rev {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>LIBRARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in names and descriptions (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIBRARY · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tech pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a mark confirms; F9 confirms what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (ended, use {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended on {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends on {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ${} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it; what was finished is kept, the rest is refunded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackGalleries</name>
    <message>
        <source>Base views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base views {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-ups {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketches {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackHandOut</name>
    <message>
        <source>“{}” was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackStage</name>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit (F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagingDeeds</name>
    <message>
        <source>Change of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the picture off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking all pictures off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagingFiles</name>
    <message>
        <source>Folder for the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagingForm</name>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight tuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse tuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tube with wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tube with cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around (π × Ø)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the package is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × {} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} mm, wrap {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagingPage</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank {} × {} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside Ø {} × {} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside {} × {} × {} mm (width × height × depth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the type of the package?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The artwork lies on panels that the other type does not have, so it is taken off. It stays in the history of its panels, and Undo puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagingSide</name>
    <message>
        <source>Another drawing of the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PACKAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PANELS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARTWORK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text for all panels, or its own for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the artwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: warm botanical pattern, cream ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw all {} panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {} failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing stopped: {} of {} panels are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagingStage</name>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package and dieline side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the package in three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the flat blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the view (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the flat blank to the closed carton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieline as SVG, PDF and DXF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock-up as GLB …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view as PNG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turntable as PNG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn without OpenGL, which this computer does not offer here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaintedPreview</name>
    <message>
        <source>Package in three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelActs</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelHistoryDialog</name>
    <message>
        <source>Earlier pictures: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This panel has had no picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this one on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelRow</name>
    <message>
        <source>More for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier pictures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ø {} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × {} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, waits for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductHeader</name>
    <message>
        <source>Values that were assumed: go through them one by one, with the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rev {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} values to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it; what is finished is kept, the rest is refunded (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the tech pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the artwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the other views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedrawDialog</name>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be different? It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: show the zip open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of now stays as a version and can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Redrawing</name>
    <message>
        <source>Only this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All close-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Preflight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “{}”  {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factory would miss nothing: every value is known and confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a factory would ask about: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>New sample round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is held against the points of measure as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colourway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsPane</name>
    <message>
        <source>New sample round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept revised values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} without a tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {} revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base values move, and every size is graded again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>{} % of the values are known and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another library folder is chosen when the program is started: --library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine for the front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine for the other views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine for analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine for close-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine for sketches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine for packaging panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits per product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copied table has {} more rows than there is room for; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rows and paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row at the end (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected rows (Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand behind every assumed value of this sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Follows from the base value and the grade rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Choose the cell to paste into first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copied table has {} columns; from here there is room for {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; paste further to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; paste beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>There are no cells on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no table that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows on the clipboard are not equally long ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; copy a whole rectangle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That are too many cells at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} × {} cells do not fit the selection of {} × {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; select one cell and paste there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colourway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no colourway {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composition adds up to {} %, not to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colourways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on top of every page of the tech pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pieces of each colourway and size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fabric, part, trim, thread, label and package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured, how, and how far it may be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each place is sewn, joined or finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colourings of the style and their references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and tags, with care as codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a piece is folded, bagged and boxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured on each sample and what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tol. +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tol. −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPI from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPI to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full / half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔE max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier art.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seam (ISO 4916)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stitch (ISO 4915)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade rule (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred, not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting value of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked for production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet; a factory reads TBD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {} view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was {} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed by {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly {} mm; shown to the nearest 1/16 inch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>Header block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture shows where this comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last value to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchExport</name>
    <message>
        <source>Where to put the SVG files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sketch(es) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchPreview</name>
    <message>
        <source>Sketch with arrows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchView</name>
    <message>
        <source>Technical sketch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderArea</name>
    <message>
        <source>Comparison with a slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <source>1 picture or reading was made from an earlier version ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures and readings were made from earlier versions ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A product in a sentence: what it is, material, colour, size …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 ml stainless steel water bottle, sage green powder coat, bamboo lid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversized heather grey hoodie with kangaroo pocket, size M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-legged oak stool, 45 cm high, round seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we make?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front view comes first. You approve it before anything else is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs or a 3D file (GLB, OBJ, STL, PLY); dropping them works too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR START FROM ONE OF THESE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the front view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as ready to sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock for production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample room needs: brand, style number and season; every material; every measure with its tolerances; nothing that contradicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling begins with the first sample round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production needs everything known and confirmed, and an approved pre-production (PP) sample. From then on nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This revision stays as it is; the next one begins as a draft of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Back to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} things are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} since {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs running: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are saved as they arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: {} products · {} files · {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TechPackPage</name>
    <message>
        <source>Draw again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pictures side by side (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sketches as SVG files, in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this picture again, with or without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the tech pack …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make tech pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being drawn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the front view on the page Design; the views then stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. “Make tech pack” draws close-ups and sketches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · v{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {} is the latest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the place that the callout points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare this picture with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolLine</name>
    <message>
        <source>Who draws new products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedBanner</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it stopped; what is finished is not redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it; what was finished is kept, the rest refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} unfinished: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packaging artwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tech pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitSwitch</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lengths in {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuePane</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand behind this value (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another value (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see where its value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said here; it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Discarded. What was finished is kept, the rest is refunded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionStrip</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v{} · now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare version {} with the one of now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCell</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw {} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand behind it and go to the next (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another value (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is and go to the next (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Pictures and 3D files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} entries written to {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>the tech pack is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tech pack stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front view is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all views are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of the front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of close-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of the close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callouts of the sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel artwork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomViewer</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
