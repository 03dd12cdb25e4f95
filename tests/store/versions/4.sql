-- A store of version 4 in SQLite. Never to be changed.
PRAGMA journal_mode = WAL;
CREATE TABLE bodies (
	doc_key INTEGER NOT NULL, 
	body BLOB NOT NULL, 
	shadow BLOB NOT NULL, 
	PRIMARY KEY (doc_key)
);
CREATE TABLE controls (
	doc_key INTEGER NOT NULL, 
	num INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	change TEXT NOT NULL, 
	day TEXT NOT NULL, 
	starts TEXT, 
	ends TEXT, 
	precision TEXT, 
	statement INTEGER, 
	holder INTEGER, 
	site INTEGER, 
	start_at INTEGER NOT NULL, 
	end_at INTEGER NOT NULL, 
	PRIMARY KEY (doc_key, num)
)
 WITHOUT ROWID;
CREATE TABLE decisions (
	number INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	content_id TEXT NOT NULL, 
	target TEXT NOT NULL, 
	quote TEXT NOT NULL, 
	prefix TEXT NOT NULL, 
	suffix TEXT NOT NULL, 
	action TEXT NOT NULL, 
	value TEXT NOT NULL, 
	reviewer TEXT NOT NULL, 
	made TEXT NOT NULL, 
	note TEXT, 
	rule TEXT, 
	pack TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	PRIMARY KEY (number)
);
CREATE TABLE documents (
	doc_key INTEGER NOT NULL, 
	report_key INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	current BOOLEAN NOT NULL, 
	pack TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	run INTEGER NOT NULL, 
	read TEXT NOT NULL, 
	published TEXT NOT NULL, 
	outlet TEXT, 
	outlet_key TEXT, 
	title TEXT, 
	url TEXT, 
	statements INTEGER NOT NULL, 
	events INTEGER NOT NULL, 
	PRIMARY KEY (doc_key)
);
CREATE TABLE event_scores (
	doc_key INTEGER NOT NULL, 
	num INTEGER NOT NULL, 
	score FLOAT NOT NULL, 
	PRIMARY KEY (doc_key, num)
)
 WITHOUT ROWID;
CREATE TABLE events (
	doc_key INTEGER NOT NULL, 
	num INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	day TEXT NOT NULL, 
	day_after TEXT NOT NULL, 
	type TEXT NOT NULL, 
	mode TEXT, 
	modality TEXT NOT NULL, 
	background BOOLEAN NOT NULL, 
	starts TEXT, 
	ends TEXT, 
	precision TEXT, 
	basis TEXT, 
	statement INTEGER, 
	tolls TEXT, 
	start_at INTEGER NOT NULL, 
	end_at INTEGER NOT NULL, 
	PRIMARY KEY (doc_key, num)
)
 WITHOUT ROWID;
CREATE TABLE failures (
	source TEXT NOT NULL, 
	id TEXT NOT NULL, 
	code TEXT NOT NULL, 
	message TEXT NOT NULL, 
	tries INTEGER NOT NULL, 
	first_run INTEGER NOT NULL, 
	last_run INTEGER NOT NULL, 
	options TEXT NOT NULL, 
	PRIMARY KEY (source, id)
);
CREATE TABLE parties (
	party INTEGER NOT NULL, 
	target TEXT NOT NULL, 
	entity TEXT, 
	name TEXT NOT NULL, 
	name_ar TEXT, 
	kind TEXT NOT NULL, 
	country TEXT, 
	sector TEXT, 
	PRIMARY KEY (party), 
	UNIQUE (target)
);
CREATE TABLE party_links (
	doc_key INTEGER NOT NULL, 
	role INTEGER NOT NULL, 
	num INTEGER NOT NULL, 
	pos INTEGER NOT NULL, 
	party INTEGER NOT NULL, 
	PRIMARY KEY (doc_key, role, num, pos)
)
 WITHOUT ROWID;
CREATE TABLE party_names (
	"key" TEXT NOT NULL, 
	party INTEGER NOT NULL, 
	PRIMARY KEY ("key", party)
)
 WITHOUT ROWID;
CREATE TABLE place_links (
	doc_key INTEGER NOT NULL, 
	role INTEGER NOT NULL, 
	num INTEGER NOT NULL, 
	pos INTEGER NOT NULL, 
	site INTEGER NOT NULL, 
	PRIMARY KEY (doc_key, role, num, pos)
)
 WITHOUT ROWID;
CREATE TABLE postings (
	facet TEXT NOT NULL, 
	segment INTEGER NOT NULL, 
	rows BLOB NOT NULL, 
	PRIMARY KEY (facet, segment)
)
 WITHOUT ROWID;
CREATE TABLE reports (
	report_key INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	content_id TEXT NOT NULL, 
	current BOOLEAN NOT NULL, 
	generation INTEGER NOT NULL, 
	run INTEGER NOT NULL, 
	added TEXT NOT NULL, 
	published TEXT NOT NULL, 
	given TEXT NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (report_key), 
	UNIQUE (id, content_id)
);
CREATE TABLE reviewers (
	name TEXT NOT NULL, 
	password TEXT NOT NULL, 
	added TEXT NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE runs (
	run INTEGER NOT NULL, 
	command TEXT NOT NULL, 
	arguments TEXT NOT NULL, 
	generation INTEGER NOT NULL, 
	started TEXT NOT NULL, 
	finished TEXT, 
	riwaya TEXT NOT NULL, 
	pack TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	counts TEXT NOT NULL, 
	PRIMARY KEY (run)
);
CREATE TABLE segment_pages (
	name TEXT NOT NULL, 
	data BLOB NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE segments (
	segment INTEGER NOT NULL, 
	first_doc INTEGER NOT NULL, 
	last_doc INTEGER NOT NULL, 
	documents INTEGER NOT NULL, 
	numbered INTEGER NOT NULL, 
	outline BLOB NOT NULL, 
	PRIMARY KEY (segment)
);
CREATE TABLE site_names (
	"key" TEXT NOT NULL, 
	site INTEGER NOT NULL, 
	PRIMARY KEY ("key", site)
)
 WITHOUT ROWID;
CREATE TABLE sites (
	site INTEGER NOT NULL, 
	target TEXT NOT NULL, 
	gazetteer TEXT, 
	name TEXT NOT NULL, 
	name_ar TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	country TEXT, 
	admin1 TEXT, 
	admin1_key TEXT, 
	relation TEXT, 
	lat FLOAT, 
	lon FLOAT, 
	radius_km FLOAT, 
	x FLOAT, 
	y FLOAT, 
	z FLOAT, 
	PRIMARY KEY (site), 
	UNIQUE (target)
);
CREATE TABLE statements (
	doc_key INTEGER NOT NULL, 
	num INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	published TEXT NOT NULL, 
	stance TEXT NOT NULL, 
	mode TEXT NOT NULL, 
	cue TEXT NOT NULL, 
	said TEXT, 
	venue TEXT, 
	parent INTEGER, 
	start_at INTEGER NOT NULL, 
	end_at INTEGER NOT NULL, 
	PRIMARY KEY (doc_key, num)
)
 WITHOUT ROWID;
CREATE TABLE store_meta (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE times (
	doc_key INTEGER NOT NULL, 
	num INTEGER NOT NULL, 
	value TEXT, 
	starts TEXT, 
	ends TEXT, 
	precision TEXT NOT NULL, 
	basis TEXT, 
	PRIMARY KEY (doc_key, num)
)
 WITHOUT ROWID;
CREATE INDEX decisions_report ON decisions (report, number);
CREATE UNIQUE INDEX documents_current ON documents (id) WHERE current = 1;
CREATE INDEX ix_documents_report_key ON documents (report_key);
CREATE INDEX ix_sites_admin1_key ON sites (admin1_key);
CREATE INDEX ix_sites_country ON sites (country);
CREATE VIRTUAL TABLE report_search USING fts5(
    stems, surface, names, content='', tokenize="unicode61 remove_diacritics 0"
);
CREATE INDEX sites_point ON sites (lat, lon);
CREATE INDEX times_starts ON times (starts) WHERE starts IS NOT NULL;
CREATE TABLE reconciled (
	doc_key INTEGER NOT NULL, 
	words BLOB NOT NULL, 
	PRIMARY KEY (doc_key)
);
CREATE TABLE acts (
	act_key INTEGER NOT NULL, 
	doc_key INTEGER NOT NULL, 
	body BLOB NOT NULL, 
	PRIMARY KEY (act_key)
);
CREATE INDEX ix_acts_doc_key ON acts (doc_key);
CREATE TABLE act_keys (
	"key" INTEGER NOT NULL, 
	act_key INTEGER NOT NULL, 
	PRIMARY KEY ("key", act_key)
)
 WITHOUT ROWID

;
CREATE INDEX act_keys_act ON act_keys (act_key);
CREATE TABLE act_links (
	low INTEGER NOT NULL, 
	high INTEGER NOT NULL, 
	fit FLOAT NOT NULL, 
	PRIMARY KEY (low, high)
)
 WITHOUT ROWID

;
CREATE INDEX act_links_high ON act_links (high, low);
CREATE TABLE incidents (
	incident_key INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	type TEXT NOT NULL, 
	day TEXT NOT NULL, 
	status TEXT NOT NULL, 
	sources INTEGER NOT NULL, 
	reports INTEGER NOT NULL, 
	body BLOB NOT NULL, 
	PRIMARY KEY (incident_key), 
	UNIQUE (id)
);
CREATE INDEX incidents_day ON incidents (day, id);
CREATE TABLE incident_acts (
	act_key INTEGER NOT NULL, 
	incident_key INTEGER NOT NULL, 
	PRIMARY KEY (act_key)
)
 WITHOUT ROWID

;
CREATE INDEX ix_incident_acts_incident_key ON incident_acts (incident_key);
INSERT INTO store_meta VALUES ('version', '4');
INSERT INTO store_meta VALUES ('index', '1');
