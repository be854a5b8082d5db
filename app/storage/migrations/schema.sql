BEGIN IMMEDIATE;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE products (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT NOT NULL, 
	engine TEXT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	session_id TEXT, 
	iteration INTEGER DEFAULT '0' NOT NULL, 
	brief TEXT, 
	category TEXT, 
	inputs TEXT DEFAULT '[]' NOT NULL, 
	error TEXT DEFAULT '' NOT NULL, 
	hint TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, archived_at DATETIME, 
	CONSTRAINT pk_products PRIMARY KEY (id), 
	CONSTRAINT ck_products_running_has_session CHECK (session_id IS NOT NULL OR state IN ('idle', 'completed', 'error')), 
	CONSTRAINT ck_products_iteration_not_negative CHECK (iteration >= 0), 
	CONSTRAINT uq_products_session_id UNIQUE (session_id), 
	CONSTRAINT ck_products_state CHECK (state IN ('idle', 'generating_front_view', 'awaiting_front_approval', 'front_approved', 'generating_additional_views', 'creating_revision', 'completed', 'error'))
);
CREATE INDEX ix_products_created_at_id ON products (created_at, id);
CREATE TABLE front_view_approvals (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	iteration INTEGER NOT NULL, 
	candidate INTEGER NOT NULL, 
	prompt TEXT NOT NULL, 
	edits TEXT DEFAULT '[]' NOT NULL, 
	seed INTEGER DEFAULT '0' NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	image TEXT, 
	width INTEGER, 
	height INTEGER, 
	brief TEXT, 
	features TEXT, 
	credits_reserved INTEGER DEFAULT '0' NOT NULL, 
	credits_consumed INTEGER DEFAULT '0' NOT NULL, 
	previous_revision_id TEXT, 
	created_at DATETIME NOT NULL, 
	decided_at DATETIME, 
	CONSTRAINT pk_front_view_approvals PRIMARY KEY (id), 
	CONSTRAINT ck_front_view_approvals_candidate_1_to_4 CHECK (candidate BETWEEN 1 AND 4), 
	CONSTRAINT ck_front_view_approvals_iteration_not_negative CHECK (iteration >= 0), 
	CONSTRAINT ck_front_view_approvals_credits_reserved_not_negative CHECK (credits_reserved >= 0), 
	CONSTRAINT ck_front_view_approvals_credits_consumed_not_negative CHECK (credits_consumed >= 0), 
	CONSTRAINT ck_front_view_approvals_status CHECK (status IN ('pending', 'ready', 'approved', 'superseded', 'failed', 'discarded')), 
	CONSTRAINT fk_front_view_approvals_product_id_products FOREIGN KEY(product_id) REFERENCES products (id), 
	CONSTRAINT fk_front_view_approvals_previous_revision_id_revisions FOREIGN KEY(previous_revision_id) REFERENCES revisions (id)
);
CREATE INDEX ix_front_view_approvals_product_id_session_id ON front_view_approvals (product_id, session_id);
CREATE UNIQUE INDEX uq_front_view_approvals_approved ON front_view_approvals (session_id) WHERE status = 'approved';
CREATE UNIQUE INDEX uq_front_view_approvals_candidate ON front_view_approvals (session_id, iteration, candidate) WHERE status NOT IN ('failed', 'discarded');
CREATE TABLE revisions (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	batch_id TEXT NOT NULL, 
	approval_id TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_revisions PRIMARY KEY (id), 
	CONSTRAINT ck_revisions_number_not_negative CHECK (number >= 0), 
	CONSTRAINT uq_revisions_product_id_number UNIQUE (product_id, number), 
	CONSTRAINT fk_revisions_product_id_products FOREIGN KEY(product_id) REFERENCES products (id), 
	CONSTRAINT fk_revisions_approval_id_front_view_approvals FOREIGN KEY(approval_id) REFERENCES front_view_approvals (id)
);
CREATE TABLE revision_views (
	revision_id TEXT NOT NULL, 
	"view" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	image TEXT NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	job_id TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_revision_views PRIMARY KEY (revision_id, "view"), 
	CONSTRAINT uq_revision_views_revision_id_position UNIQUE (revision_id, position), 
	CONSTRAINT fk_revision_views_revision_id_revisions FOREIGN KEY(revision_id) REFERENCES revisions (id)
);
CREATE INDEX ix_revision_views_image ON revision_views (image);
CREATE TABLE view_history (
	product_id TEXT NOT NULL, 
	"view" TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	revision_id TEXT NOT NULL, 
	image TEXT NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	job_id TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_view_history PRIMARY KEY (product_id, "view", version), 
	CONSTRAINT ck_view_history_version_from_1 CHECK (version >= 1), 
	CONSTRAINT fk_view_history_product_id_products FOREIGN KEY(product_id) REFERENCES products (id), 
	CONSTRAINT fk_view_history_revision_id_revisions FOREIGN KEY(revision_id) REFERENCES revisions (id)
);
CREATE TABLE search_documents (
	number INTEGER NOT NULL, 
	product_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT DEFAULT '' NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_search_documents PRIMARY KEY (number), 
	CONSTRAINT uq_search_documents_product_id UNIQUE (product_id), 
	CONSTRAINT fk_search_documents_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE VIRTUAL TABLE product_search USING fts5(name, description, words, content='search_documents', content_rowid='number', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TRIGGER search_documents_insert AFTER INSERT ON search_documents BEGIN INSERT INTO product_search(rowid, name, description, words) VALUES (new.number, new.name, new.description, new.words); END;
CREATE TRIGGER search_documents_delete AFTER DELETE ON search_documents BEGIN INSERT INTO product_search(product_search, rowid, name, description, words) VALUES ('delete', old.number, old.name, old.description, old.words); END;
CREATE TRIGGER search_documents_update AFTER UPDATE ON search_documents BEGIN INSERT INTO product_search(product_search, rowid, name, description, words) VALUES ('delete', old.number, old.name, old.description, old.words);INSERT INTO product_search(rowid, name, description, words) VALUES (new.number, new.name, new.description, new.words); END;
CREATE TABLE ledger (
	seq INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	amount INTEGER NOT NULL, 
	reservation_id TEXT, 
	product_id TEXT, 
	job_id TEXT, 
	owner TEXT DEFAULT '' NOT NULL, 
	operation VARCHAR(32) NOT NULL, 
	engine TEXT DEFAULT '' NOT NULL, 
	cost_usd FLOAT, 
	open_after INTEGER NOT NULL, 
	balance_after INTEGER NOT NULL, 
	reserved_after INTEGER NOT NULL, 
	consumed_after INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	previous_hash TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_ledger PRIMARY KEY (seq), 
	CONSTRAINT ck_ledger_amount_not_negative CHECK (amount >= 0), 
	CONSTRAINT ck_ledger_open_after_not_negative CHECK (open_after >= 0), 
	CONSTRAINT ck_ledger_balance_after_not_negative CHECK (balance_after >= 0), 
	CONSTRAINT ck_ledger_reserved_after_not_negative CHECK (reserved_after >= 0), 
	CONSTRAINT ck_ledger_consumed_after_not_negative CHECK (consumed_after >= 0), 
	CONSTRAINT ck_ledger_grants_have_no_reservation CHECK ((kind = 'grant') = (reservation_id IS NULL)), 
	CONSTRAINT ck_ledger_reserve_names_itself CHECK (kind <> 'reserve' OR reservation_id = id), 
	CONSTRAINT ck_ledger_kind CHECK (kind IN ('grant', 'reserve', 'consume', 'refund')), 
	CONSTRAINT uq_ledger_id UNIQUE (id), 
	CONSTRAINT fk_ledger_reservation_id_ledger FOREIGN KEY(reservation_id) REFERENCES ledger (id), 
	CONSTRAINT fk_ledger_product_id_products FOREIGN KEY(product_id) REFERENCES products (id), 
	CONSTRAINT uq_ledger_previous_hash UNIQUE (previous_hash)
);
CREATE INDEX ix_ledger_product ON ledger (product_id, seq);
CREATE INDEX ix_ledger_reservation ON ledger (reservation_id, seq);
CREATE UNIQUE INDEX uq_ledger_consumed_job ON ledger (job_id) WHERE kind = 'consume' AND job_id IS NOT NULL;
CREATE TABLE open_reservations (
	reservation_id TEXT NOT NULL, 
	amount_open INTEGER NOT NULL, 
	CONSTRAINT pk_open_reservations PRIMARY KEY (reservation_id), 
	CONSTRAINT ck_open_reservations_amount_open_not_negative CHECK (amount_open >= 0), 
	CONSTRAINT fk_open_reservations_reservation_id_ledger FOREIGN KEY(reservation_id) REFERENCES ledger (id)
);
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'entries of the ledger are never changed'); END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'entries of the ledger are never changed'); END;
CREATE TRIGGER ledger_insert BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'an entry follows the last one') WHERE new.seq <> coalesce((SELECT seq FROM ledger ORDER BY seq DESC LIMIT 1), 0) + 1; SELECT RAISE(ABORT, 'an entry has its own id') WHERE EXISTS (SELECT 1 FROM ledger WHERE id = new.id); SELECT RAISE(ABORT, 'the chain of hashes is broken') WHERE new.previous_hash <> coalesce((SELECT hash FROM ledger ORDER BY seq DESC LIMIT 1), ''); SELECT RAISE(ABORT, 'the balance is wrong') WHERE new.balance_after <> coalesce((SELECT balance_after FROM ledger ORDER BY seq DESC LIMIT 1), 0) + new.amount * (CASE new.kind WHEN 'grant' THEN 1 WHEN 'refund' THEN 1 WHEN 'reserve' THEN -1 ELSE 0 END); SELECT RAISE(ABORT, 'the sum of reservations is wrong') WHERE new.reserved_after <> coalesce((SELECT reserved_after FROM ledger ORDER BY seq DESC LIMIT 1), 0) + new.amount * (CASE new.kind WHEN 'reserve' THEN 1 WHEN 'consume' THEN -1 WHEN 'refund' THEN -1 ELSE 0 END); SELECT RAISE(ABORT, 'the sum of consumed credits is wrong') WHERE new.consumed_after <> coalesce((SELECT consumed_after FROM ledger ORDER BY seq DESC LIMIT 1), 0) + new.amount * (new.kind = 'consume'); SELECT RAISE(ABORT, 'the reservation is unknown') WHERE new.kind IN ('consume', 'refund') AND (SELECT open_after FROM ledger WHERE reservation_id = new.reservation_id ORDER BY seq DESC LIMIT 1) IS NULL; SELECT RAISE(ABORT, 'the reservation does not hold that much') WHERE new.kind IN ('consume', 'refund') AND new.open_after <> (SELECT open_after FROM ledger WHERE reservation_id = new.reservation_id ORDER BY seq DESC LIMIT 1) - new.amount; SELECT RAISE(ABORT, 'a reservation holds its amount') WHERE new.kind = 'reserve' AND new.open_after <> new.amount; SELECT RAISE(ABORT, 'amounts are whole') WHERE typeof(new.amount) <> 'integer'; SELECT RAISE(ABORT, 'a job is consumed once') WHERE new.kind = 'consume' AND EXISTS (SELECT 1 FROM ledger WHERE kind = 'consume' AND job_id = new.job_id); END;
CREATE TRIGGER ledger_reserved AFTER INSERT ON ledger WHEN new.kind = 'reserve' BEGIN INSERT INTO open_reservations(reservation_id, amount_open) VALUES (new.id, new.amount); END;
CREATE TRIGGER ledger_settled AFTER INSERT ON ledger WHEN new.kind IN ('consume', 'refund') AND new.open_after = 0 BEGIN DELETE FROM open_reservations WHERE reservation_id = new.reservation_id; END;
CREATE TRIGGER ledger_part_settled AFTER INSERT ON ledger WHEN new.kind IN ('consume', 'refund') AND new.open_after > 0 BEGIN UPDATE open_reservations SET amount_open = new.open_after WHERE reservation_id = new.reservation_id; END;
CREATE TABLE jobs (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	run_id TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	slot TEXT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	engine TEXT NOT NULL, 
	request_key TEXT NOT NULL, 
	request TEXT NOT NULL, 
	operation VARCHAR(32) NOT NULL, 
	reservation_id TEXT, 
	credits INTEGER DEFAULT '0' NOT NULL, 
	settlement VARCHAR(32) NOT NULL, 
	attempts INTEGER DEFAULT '0' NOT NULL, 
	output TEXT, 
	error TEXT DEFAULT '' NOT NULL, 
	hint TEXT DEFAULT '' NOT NULL, 
	owner TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	started_at DATETIME, 
	finished_at DATETIME, 
	CONSTRAINT pk_jobs PRIMARY KEY (id), 
	CONSTRAINT ck_jobs_credits_not_negative CHECK (credits >= 0), 
	CONSTRAINT ck_jobs_attempts_not_negative CHECK (attempts >= 0), 
	CONSTRAINT ck_jobs_done_has_output CHECK (state <> 'done' OR output IS NOT NULL), 
	CONSTRAINT ck_jobs_state CHECK (state IN ('queued', 'sending', 'done', 'failed', 'cancelled', 'in_doubt')), 
	CONSTRAINT ck_jobs_settlement CHECK (settlement IN ('open', 'consumed', 'refunded')), 
	CONSTRAINT fk_jobs_product_id_products FOREIGN KEY(product_id) REFERENCES products (id), 
	CONSTRAINT fk_jobs_reservation_id_ledger FOREIGN KEY(reservation_id) REFERENCES ledger (id)
);
CREATE INDEX ix_jobs_finished ON jobs (request_key) WHERE state = 'done';
CREATE INDEX ix_jobs_open ON jobs (id) WHERE state IN ('queued', 'sending');
CREATE INDEX ix_jobs_product_id ON jobs (product_id);
CREATE INDEX ix_jobs_slot ON jobs (run_id, slot);
CREATE UNIQUE INDEX uq_jobs_slot ON jobs (run_id, slot) WHERE state NOT IN ('failed', 'cancelled', 'in_doubt');
CREATE TABLE ai_calls (
	id TEXT NOT NULL, 
	job_id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	engine TEXT NOT NULL, 
	model TEXT DEFAULT '' NOT NULL, 
	task TEXT NOT NULL, 
	prompt TEXT DEFAULT '' NOT NULL, 
	parameters TEXT DEFAULT '{}' NOT NULL, 
	inputs TEXT DEFAULT '[]' NOT NULL, 
	outputs TEXT DEFAULT '[]' NOT NULL, 
	usage TEXT NOT NULL, 
	cost_usd FLOAT, 
	started_at DATETIME NOT NULL, 
	seconds FLOAT NOT NULL, 
	attempts INTEGER NOT NULL, 
	error TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_ai_calls PRIMARY KEY (id), 
	CONSTRAINT fk_ai_calls_job_id_jobs FOREIGN KEY(job_id) REFERENCES jobs (id), 
	CONSTRAINT fk_ai_calls_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE INDEX ix_ai_calls_job_id ON ai_calls (job_id);
CREATE INDEX ix_ai_calls_product_id ON ai_calls (product_id);
CREATE INDEX ix_ai_calls_started_at ON ai_calls (started_at);
CREATE TABLE suspense (
	id TEXT NOT NULL, 
	job_id TEXT NOT NULL, 
	engine TEXT NOT NULL, 
	cost_usd FLOAT, 
	at DATETIME NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	resolved_at DATETIME, 
	CONSTRAINT pk_suspense PRIMARY KEY (id), 
	CONSTRAINT fk_suspense_job_id_jobs FOREIGN KEY(job_id) REFERENCES jobs (id)
);
CREATE INDEX ix_suspense_job_id ON suspense (job_id);
CREATE INDEX ix_suspense_open ON suspense (at) WHERE resolved_at IS NULL;
CREATE TABLE activity (
	id TEXT NOT NULL, 
	product_id TEXT, 
	kind VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_activity PRIMARY KEY (id), 
	CONSTRAINT fk_activity_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE INDEX ix_activity_product_id_at ON activity (product_id, at);
CREATE TABLE settings (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY ("key")
);
CREATE TABLE collections (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	revision_id TEXT, 
	type VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	progress INTEGER DEFAULT '0' NOT NULL, 
	credits INTEGER DEFAULT '0' NOT NULL, 
	created_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	error TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_collections PRIMARY KEY (id), 
	CONSTRAINT ck_collections_progress_0_to_100 CHECK (progress BETWEEN 0 AND 100), 
	CONSTRAINT ck_collections_credits_not_negative CHECK (credits >= 0), 
	CONSTRAINT ck_collections_type CHECK (type IN ('tech_pack', 'base_views_set', 'sketches_set', 'close_ups_set')), 
	CONSTRAINT ck_collections_status CHECK (status IN ('processing', 'completed', 'failed', 'archived')), 
	CONSTRAINT fk_collections_product_id_products FOREIGN KEY(product_id) REFERENCES products (id), 
	CONSTRAINT fk_collections_revision_id_revisions FOREIGN KEY(revision_id) REFERENCES revisions (id)
);
CREATE INDEX ix_collections_product_id ON collections (product_id);
CREATE INDEX ix_collections_running ON collections (id) WHERE status = 'processing';
CREATE TABLE tech_files (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	collection_id TEXT, 
	revision_id TEXT, 
	file_type VARCHAR(32) NOT NULL, 
	slot TEXT NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	parent_id TEXT, 
	is_latest BOOLEAN NOT NULL, 
	image TEXT, 
	vector TEXT, 
	width INTEGER, 
	height INTEGER, 
	analysis TEXT, 
	metadata TEXT, 
	engine TEXT DEFAULT '' NOT NULL, 
	model TEXT DEFAULT '' NOT NULL, 
	prompt TEXT DEFAULT '' NOT NULL, 
	batch_id TEXT DEFAULT '' NOT NULL, 
	credits INTEGER DEFAULT '0' NOT NULL, 
	confidence FLOAT, 
	quality FLOAT, 
	error TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_tech_files PRIMARY KEY (id), 
	CONSTRAINT ck_tech_files_version_from_1 CHECK (version >= 1), 
	CONSTRAINT ck_tech_files_credits_not_negative CHECK (credits >= 0), 
	CONSTRAINT uq_tech_files_product_id_file_type_slot_version UNIQUE (product_id, file_type, slot, version), 
	CONSTRAINT ck_tech_files_file_type CHECK (file_type IN ('base_view', 'close_up', 'sketch', 'category', 'complete_pack')), 
	CONSTRAINT ck_tech_files_status CHECK (status IN ('processing', 'completed', 'failed', 'archived')), 
	CONSTRAINT fk_tech_files_product_id_products FOREIGN KEY(product_id) REFERENCES products (id), 
	CONSTRAINT fk_tech_files_collection_id_collections FOREIGN KEY(collection_id) REFERENCES collections (id), 
	CONSTRAINT fk_tech_files_revision_id_revisions FOREIGN KEY(revision_id) REFERENCES revisions (id), 
	CONSTRAINT fk_tech_files_parent_id_tech_files FOREIGN KEY(parent_id) REFERENCES tech_files (id)
);
CREATE INDEX ix_tech_files_collection_id ON tech_files (collection_id);
CREATE UNIQUE INDEX uq_tech_files_latest ON tech_files (product_id, file_type, slot) WHERE is_latest = 1;
CREATE TABLE collection_items (
	collection_id TEXT NOT NULL, 
	file_id TEXT NOT NULL, 
	section TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_collection_items PRIMARY KEY (collection_id, file_id), 
	CONSTRAINT uq_collection_items_collection_id_position UNIQUE (collection_id, position), 
	CONSTRAINT fk_collection_items_collection_id_collections FOREIGN KEY(collection_id) REFERENCES collections (id), 
	CONSTRAINT fk_collection_items_file_id_tech_files FOREIGN KEY(file_id) REFERENCES tech_files (id)
);
CREATE TABLE sheet_rows (
	product_id TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	placed TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_sheet_rows PRIMARY KEY (product_id, sheet, "key"), 
	CONSTRAINT ck_sheet_rows_version_from_1 CHECK (version >= 1), 
	CONSTRAINT fk_sheet_rows_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE TABLE sheet_changes (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	batch_id TEXT NOT NULL, 
	undoes TEXT, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	at DATETIME NOT NULL, 
	author TEXT DEFAULT '' NOT NULL, 
	reason VARCHAR(32) NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	change TEXT NOT NULL, 
	CONSTRAINT pk_sheet_changes PRIMARY KEY (id), 
	CONSTRAINT uq_sheet_changes_product_id_seq UNIQUE (product_id, seq), 
	CONSTRAINT fk_sheet_changes_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE TRIGGER sheet_changes_no_update BEFORE UPDATE ON sheet_changes BEGIN SELECT RAISE(ABORT, 'entries of the change log are never changed'); END;
CREATE TRIGGER sheet_changes_no_delete BEFORE DELETE ON sheet_changes BEGIN SELECT RAISE(ABORT, 'entries of the change log are never changed'); END;
CREATE TABLE regenerations (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	revision_id TEXT NOT NULL, 
	targets TEXT NOT NULL, 
	instruction TEXT DEFAULT '' NOT NULL, 
	close_ups BOOLEAN NOT NULL, 
	engine TEXT NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	credits INTEGER DEFAULT '0' NOT NULL, 
	error TEXT DEFAULT '' NOT NULL, 
	hint TEXT DEFAULT '' NOT NULL, 
	author TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	CONSTRAINT pk_regenerations PRIMARY KEY (id), 
	CONSTRAINT ck_regenerations_credits_not_negative CHECK (credits >= 0), 
	CONSTRAINT ck_regenerations_status CHECK (status IN ('processing', 'completed', 'failed', 'discarded')), 
	CONSTRAINT fk_regenerations_product_id_products FOREIGN KEY(product_id) REFERENCES products (id), 
	CONSTRAINT fk_regenerations_revision_id_revisions FOREIGN KEY(revision_id) REFERENCES revisions (id)
);
CREATE INDEX ix_regenerations_product_id ON regenerations (product_id);
CREATE UNIQUE INDEX uq_regenerations_running ON regenerations (product_id) WHERE status = 'processing';
CREATE TABLE field_edits (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	place TEXT NOT NULL, 
	instruction TEXT NOT NULL, 
	original TEXT, 
	guess TEXT, 
	new TEXT, 
	status VARCHAR(32) NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	engine TEXT NOT NULL, 
	credits INTEGER DEFAULT '0' NOT NULL, 
	error TEXT DEFAULT '' NOT NULL, 
	hint TEXT DEFAULT '' NOT NULL, 
	author TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	CONSTRAINT pk_field_edits PRIMARY KEY (id), 
	CONSTRAINT ck_field_edits_credits_not_negative CHECK (credits >= 0), 
	CONSTRAINT ck_field_edits_status CHECK (status IN ('pending', 'applied', 'rolled_back', 'reverted')), 
	CONSTRAINT fk_field_edits_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE INDEX ix_field_edits_product_id ON field_edits (product_id);
CREATE UNIQUE INDEX uq_field_edits_pending ON field_edits (product_id, place) WHERE status = 'pending';
CREATE TABLE pack_status (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	revision INTEGER DEFAULT '0' NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	author TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_pack_status PRIMARY KEY (id), 
	CONSTRAINT ck_pack_status_revision_not_negative CHECK (revision >= 0), 
	CONSTRAINT ck_pack_status_status CHECK (status IN ('draft', 'sample_ready', 'in_sampling', 'production_locked', 'superseded')), 
	CONSTRAINT uq_pack_status_product_id_seq UNIQUE (product_id, seq), 
	CONSTRAINT fk_pack_status_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE TRIGGER pack_status_no_update BEFORE UPDATE ON pack_status BEGIN SELECT RAISE(ABORT, 'steps of a pack are never changed'); END;
CREATE TRIGGER pack_status_no_delete BEFORE DELETE ON pack_status BEGIN SELECT RAISE(ABORT, 'steps of a pack are never changed'); END;
CREATE TABLE removed_files (
	digest TEXT NOT NULL, 
	bytes INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_removed_files PRIMARY KEY (digest), 
	CONSTRAINT ck_removed_files_bytes_not_negative CHECK (bytes >= 0)
);
CREATE TABLE packages (
	product_id TEXT NOT NULL, 
	type VARCHAR(32) NOT NULL, 
	structure VARCHAR(32) NOT NULL, 
	basis VARCHAR(32) NOT NULL, 
	width TEXT NOT NULL, 
	height TEXT NOT NULL, 
	depth TEXT NOT NULL, 
	caliper TEXT NOT NULL, 
	wall TEXT NOT NULL, 
	overlap TEXT NOT NULL, 
	cap TEXT NOT NULL, 
	prompt TEXT DEFAULT '' NOT NULL, 
	reading TEXT, 
	seed INTEGER DEFAULT '0' NOT NULL, 
	engine TEXT DEFAULT '' NOT NULL, 
	last_error TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, notch BOOLEAN DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_packages PRIMARY KEY (product_id), 
	CONSTRAINT ck_packages_width_positive CHECK (CAST(width AS REAL) > 0), 
	CONSTRAINT ck_packages_height_positive CHECK (CAST(height AS REAL) > 0), 
	CONSTRAINT ck_packages_depth_positive CHECK (CAST(depth AS REAL) > 0), 
	CONSTRAINT ck_packages_caliper_positive CHECK (CAST(caliper AS REAL) > 0), 
	CONSTRAINT fk_packages_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE TABLE packaging_runs (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	engine TEXT NOT NULL, 
	seed INTEGER DEFAULT '0' NOT NULL, 
	prompts TEXT NOT NULL, 
	error TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	CONSTRAINT pk_packaging_runs PRIMARY KEY (id), 
	CONSTRAINT fk_packaging_runs_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE INDEX ix_packaging_runs_product_id ON packaging_runs (product_id);
CREATE UNIQUE INDEX uq_packaging_runs_open ON packaging_runs (product_id) WHERE state IN ('running', 'stopped');
CREATE TABLE panel_textures (
	id TEXT NOT NULL, 
	product_id TEXT NOT NULL, 
	panel VARCHAR(32) NOT NULL, 
	image TEXT NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	rotation INTEGER DEFAULT '0' NOT NULL, 
	crop TEXT, 
	source VARCHAR(32) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	prompt TEXT DEFAULT '' NOT NULL, 
	seed INTEGER DEFAULT '0' NOT NULL, 
	engine TEXT DEFAULT '' NOT NULL, 
	model TEXT DEFAULT '' NOT NULL, 
	run_id TEXT, 
	job_id TEXT, 
	credits INTEGER DEFAULT '0' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_panel_textures PRIMARY KEY (id), 
	CONSTRAINT ck_panel_textures_quarter_turns CHECK (rotation BETWEEN 0 AND 3), 
	CONSTRAINT ck_panel_textures_staged_has_run CHECK (state <> 'staged' OR run_id IS NOT NULL), 
	CONSTRAINT ck_panel_textures_credits_not_negative CHECK (credits >= 0), 
	CONSTRAINT fk_panel_textures_product_id_products FOREIGN KEY(product_id) REFERENCES products (id), 
	CONSTRAINT ck_panel_textures_state CHECK (state IN ('staged', 'kept')), 
	CONSTRAINT fk_panel_textures_run_id_packaging_runs FOREIGN KEY(run_id) REFERENCES packaging_runs (id), 
	CONSTRAINT fk_panel_textures_job_id_jobs FOREIGN KEY(job_id) REFERENCES jobs (id)
);
CREATE INDEX ix_panel_textures_product_id_panel ON panel_textures (product_id, panel);
CREATE INDEX ix_panel_textures_image ON panel_textures (image);
CREATE UNIQUE INDEX uq_panel_textures_staged ON panel_textures (run_id, panel) WHERE state = 'staged';
CREATE UNIQUE INDEX uq_panel_textures_job ON panel_textures (job_id) WHERE job_id IS NOT NULL;
CREATE TABLE package_panels (
	product_id TEXT NOT NULL, 
	panel TEXT NOT NULL, 
	prompt TEXT DEFAULT '' NOT NULL, 
	texture_id TEXT, 
	error TEXT DEFAULT '' NOT NULL, 
	updated_at DATETIME NOT NULL, 
	CONSTRAINT pk_package_panels PRIMARY KEY (product_id, panel), 
	CONSTRAINT fk_package_panels_product_id_packages FOREIGN KEY(product_id) REFERENCES packages (product_id), 
	CONSTRAINT fk_package_panels_texture_id_panel_textures FOREIGN KEY(texture_id) REFERENCES panel_textures (id)
);
CREATE TABLE product_tags (
	product_id TEXT NOT NULL, 
	tag TEXT NOT NULL, 
	CONSTRAINT pk_product_tags PRIMARY KEY (product_id, tag), 
	CONSTRAINT fk_product_tags_product_id_products FOREIGN KEY(product_id) REFERENCES products (id)
);
CREATE INDEX ix_product_tags_tag ON product_tags (tag);
INSERT INTO alembic_version VALUES ('0009');
PRAGMA application_id=1414550356;
PRAGMA user_version=9;
COMMIT;
