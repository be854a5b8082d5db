<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SectionModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SketchExport</name>
    <message numerus="yes">
        <source>%n sketch(es) written.</source>
        <translation>
            <numerusform>%n sketch written.</numerusform>
            <numerusform>%n sketches written.</numerusform>
        </translation>
    </message>
</context>
</TS>
