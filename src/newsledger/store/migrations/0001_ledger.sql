-- The first ledger. Blobs (zlib over ASCII JSON) are the truth; every other table is a flat view of them, written anew when they change.
CREATE TABLE runs (
  id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, version TEXT NOT NULL, models TEXT NOT NULL, knowledge TEXT NOT NULL, config TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE reports (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  identity TEXT NOT NULL,                 -- url, else path, else the id: other text under the same identity is a new version
  version INTEGER NOT NULL,
  current INTEGER NOT NULL CHECK (current IN (0, 1)),
  run INTEGER NOT NULL REFERENCES runs (id),
  path TEXT, url TEXT, outlet TEXT, language TEXT, genre TEXT NOT NULL, title TEXT, published TEXT, updated TEXT,
  chars INTEGER NOT NULL,
  error_code TEXT, error_message TEXT,
  media_type TEXT NOT NULL,
  given TEXT NOT NULL,                    -- what was said of it from outside (outlet, date ...): JSON
  as_read BLOB NOT NULL,                  -- the report as it was read, before anything was found in it
  raw BLOB NOT NULL,                      -- the source's own bytes, compressed
  raw_sha256 TEXT NOT NULL                -- of the bytes before compression
) STRICT;
CREATE INDEX reports_identity ON reports (identity);
CREATE INDEX reports_order ON reports (published, id);

CREATE TABLE findings (
  report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  run INTEGER NOT NULL REFERENCES runs (id),
  digest TEXT NOT NULL,                   -- of the body: what the comparison rests on
  body BLOB NOT NULL,
  PRIMARY KEY (report, run)
) STRICT;

CREATE TABLE blocks (
  report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX blocks_report ON blocks (report);

CREATE TABLE mentions (
  report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  actor TEXT, kind TEXT NOT NULL, how TEXT NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE INDEX mentions_report ON mentions (report);
CREATE INDEX mentions_actor ON mentions (actor);

CREATE TABLE times (
  report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE, "start" INTEGER, "end" INTEGER, text TEXT,
  type TEXT NOT NULL, value TEXT NOT NULL, earliest TEXT, latest TEXT, grain TEXT, anchor TEXT
) STRICT;
CREATE INDEX times_report ON times (report);

CREATE TABLE places (
  report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  name TEXT NOT NULL, lat REAL, lon REAL, country TEXT, geonames TEXT, grain TEXT NOT NULL, role TEXT NOT NULL
) STRICT;
CREATE INDEX places_report ON places (report);

CREATE TABLE quotes (
  id TEXT NOT NULL, report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  form TEXT NOT NULL, cue TEXT, source TEXT, speaker TEXT, addressee TEXT, via TEXT NOT NULL, negated INTEGER NOT NULL, within TEXT,
  certainty TEXT NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE INDEX quotes_report ON quotes (report);
CREATE INDEX quotes_id ON quotes (id);

CREATE TABLE events (
  id TEXT NOT NULL, report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  "trigger" TEXT NOT NULL, type TEXT NOT NULL, mode TEXT, context TEXT NOT NULL, quad INTEGER NOT NULL, cameo TEXT, intensity REAL,
  actors TEXT NOT NULL, recipients TEXT NOT NULL, earliest TEXT, latest TEXT, place TEXT, country TEXT, status TEXT NOT NULL, background INTEGER NOT NULL,
  voice TEXT NOT NULL, certainty TEXT NOT NULL, via TEXT NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE INDEX events_report ON events (report);
CREATE INDEX events_id ON events (id);

CREATE TABLE claims (
  id TEXT NOT NULL, report TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  kind TEXT NOT NULL, subject TEXT, predicate TEXT, object TEXT, value REAL, unit TEXT, voice TEXT NOT NULL, certainty TEXT NOT NULL,
  via TEXT NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE INDEX claims_report ON claims (report);
CREATE INDEX claims_id ON claims (id);

-- What the comparison of all current reports gave; `basis` is the digest of the findings that it rests on.
CREATE TABLE comparison (one INTEGER PRIMARY KEY CHECK (one = 1), basis TEXT NOT NULL, one_story INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
CREATE TABLE actors (id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, state TEXT, sector TEXT, ids TEXT NOT NULL, members TEXT NOT NULL) STRICT;
CREATE TABLE things (id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, parties TEXT NOT NULL) STRICT;
CREATE TABLE copies ("left" TEXT NOT NULL, "right" TEXT NOT NULL, kind TEXT NOT NULL, containment REAL NOT NULL, passages INTEGER NOT NULL) STRICT;
CREATE TABLE stories (id TEXT PRIMARY KEY, label TEXT NOT NULL, first TEXT, last TEXT, n_reports INTEGER NOT NULL) STRICT;
CREATE TABLE sections (story TEXT NOT NULL, report TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, main INTEGER NOT NULL) STRICT;
CREATE TABLE facts (
  id TEXT PRIMARY KEY, story TEXT, kind TEXT NOT NULL, gist TEXT NOT NULL, standing TEXT NOT NULL,
  n_reports INTEGER NOT NULL, n_outlets INTEGER NOT NULL, origins_low INTEGER NOT NULL, origins_high INTEGER NOT NULL,
  event_type TEXT, event_mode TEXT, quad INTEGER, cameo TEXT, actors TEXT, recipients TEXT, earliest TEXT, latest TEXT, place TEXT, country TEXT,
  status TEXT, background INTEGER, speaker TEXT, quote TEXT, score REAL NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE INDEX facts_story ON facts (story);
CREATE TABLE supports (
  fact TEXT NOT NULL, place INTEGER NOT NULL, report TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  "of" TEXT NOT NULL, stance TEXT NOT NULL, via TEXT NOT NULL, PRIMARY KEY (fact, place)
) STRICT;
CREATE INDEX supports_report ON supports (report);
CREATE TABLE slots (fact TEXT NOT NULL, slot TEXT NOT NULL, value TEXT NOT NULL, supports TEXT NOT NULL) STRICT;
CREATE TABLE differences (
  id TEXT PRIMARY KEY, fact TEXT, kind TEXT NOT NULL, contradicts INTEGER NOT NULL, verdict TEXT NOT NULL, note TEXT NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE TABLE sides (
  difference TEXT NOT NULL, place INTEGER NOT NULL, report TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (difference, place)
) STRICT;
CREATE TABLE relations (
  id TEXT PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, type TEXT NOT NULL, first TEXT, last TEXT, stance TEXT, facts TEXT NOT NULL
) STRICT;
CREATE TABLE timeline (place INTEGER PRIMARY KEY, earliest TEXT, latest TEXT, value TEXT NOT NULL, fact TEXT NOT NULL) STRICT;

CREATE TABLE errors (path TEXT PRIMARY KEY, code TEXT NOT NULL, message TEXT NOT NULL) STRICT;

-- A person's verdicts. Nothing changes or removes them, but for the forgetting of the report that they speak of.
CREATE TABLE judgements (
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, report TEXT, record TEXT NOT NULL, verdict TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE forgetting (report TEXT PRIMARY KEY) STRICT;
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements BEGIN SELECT raise(ABORT, 'judgements are append-only'); END;
CREATE TRIGGER judgements_keep BEFORE DELETE ON judgements WHEN NOT EXISTS (SELECT 1 FROM forgetting WHERE report = old.report)
BEGIN SELECT raise(ABORT, 'judgements are append-only'); END;

-- Full-text search, one row a block; rowid = reports.seq * 2^20 + the block's place.
CREATE VIRTUAL TABLE passages USING fts5 (text, report UNINDEXED, kind UNINDEXED, "start" UNINDEXED, "end" UNINDEXED, tokenize = 'unicode61 remove_diacritics 2');
