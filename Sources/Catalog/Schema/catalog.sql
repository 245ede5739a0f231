-- The compiled catalogue: every fact table of Facts/, under the same names and columns, plus the tables
-- derived from them at the end. One immutable file; the same facts give the same bytes.
--
-- Codes are text in the publishers' own form. Flags are 1 or NULL. A missing figure is NULL.

-- What the file was made from: schema version, fingerprint of the facts.
CREATE TABLE catalog_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Where each table's facts come from (Facts/SOURCES).
CREATE TABLE sources (
  table_name TEXT NOT NULL,
  input TEXT NOT NULL,
  publisher TEXT NOT NULL,
  data_set TEXT NOT NULL,
  release TEXT NOT NULL,
  date TEXT NOT NULL,
  licence TEXT NOT NULL,
  rows INTEGER NOT NULL,
  checksum TEXT NOT NULL,
  PRIMARY KEY (table_name, input)
) STRICT, WITHOUT ROWID;

-- Frameworks ---------------------------------------------------------------------------------------------

CREATE TABLE clusters (
  framework TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  color TEXT NOT NULL,
  grouping TEXT,
  PRIMARY KEY (framework, id)
) STRICT, WITHOUT ROWID;

-- Pathways of the classic framework, sub-clusters of the modern one.
CREATE TABLE pathways (
  framework TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  cluster TEXT NOT NULL REFERENCES clusters (id),
  name TEXT NOT NULL,
  PRIMARY KEY (framework, id)
) STRICT, WITHOUT ROWID;

-- Other spellings of cluster and pathway names.
CREATE TABLE framework_aliases (
  id TEXT NOT NULL,
  alias TEXT NOT NULL,
  used_by TEXT NOT NULL,
  PRIMARY KEY (id, alias, used_by)
) STRICT, WITHOUT ROWID;

-- Curated: which modern sub-clusters a classic pathway went into.
CREATE TABLE framework_map (
  classic TEXT NOT NULL REFERENCES pathways (id),
  modern TEXT NOT NULL REFERENCES pathways (id),
  strength TEXT NOT NULL CHECK (strength IN ('main', 'partial')),
  PRIMARY KEY (classic, modern)
) STRICT, WITHOUT ROWID;

-- Occupations --------------------------------------------------------------------------------------------

CREATE TABLE occupations (occupation TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE job_zones (
  occupation TEXT PRIMARY KEY REFERENCES occupations,
  zone INTEGER NOT NULL CHECK (zone BETWEEN 1 AND 5),
  date TEXT
) STRICT, WITHOUT ROWID;

-- O*NET scale OI, 1 to 7.
CREATE TABLE interests (
  occupation TEXT PRIMARY KEY REFERENCES occupations,
  realistic REAL NOT NULL,
  investigative REAL NOT NULL,
  artistic REAL NOT NULL,
  social REAL NOT NULL,
  enterprising REAL NOT NULL,
  conventional REAL NOT NULL
) STRICT, WITHOUT ROWID;

-- O*NET scale EX, 1 to 7.
CREATE TABLE work_values (
  occupation TEXT PRIMARY KEY REFERENCES occupations,
  achievement REAL NOT NULL,
  working_conditions REAL NOT NULL,
  recognition REAL NOT NULL,
  relationships REAL NOT NULL,
  support REAL NOT NULL,
  independence REAL NOT NULL
) STRICT, WITHOUT ROWID;

-- Names in O*NET's content model.
CREATE TABLE elements (element TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Importance 1 to 5, level 0 to 7.
CREATE TABLE skills (
  occupation TEXT NOT NULL REFERENCES occupations,
  element TEXT NOT NULL REFERENCES elements,
  importance REAL NOT NULL,
  level REAL,
  sample INTEGER,
  date TEXT,
  suppress INTEGER,
  not_relevant INTEGER,
  PRIMARY KEY (occupation, element)
) STRICT, WITHOUT ROWID;

CREATE TABLE knowledge (
  occupation TEXT NOT NULL REFERENCES occupations,
  element TEXT NOT NULL REFERENCES elements,
  importance REAL NOT NULL,
  level REAL,
  sample INTEGER,
  date TEXT,
  suppress INTEGER,
  not_relevant INTEGER,
  PRIMARY KEY (occupation, element)
) STRICT, WITHOUT ROWID;

CREATE TABLE abilities (
  occupation TEXT NOT NULL REFERENCES occupations,
  element TEXT NOT NULL REFERENCES elements,
  importance REAL NOT NULL,
  level REAL,
  sample INTEGER,
  date TEXT,
  suppress INTEGER,
  not_relevant INTEGER,
  PRIMARY KEY (occupation, element)
) STRICT, WITHOUT ROWID;

-- Percent of answers by category: 2.D.1 education (1-12), 3.A.1 related experience (1-11),
-- 3.A.2 on-site training (1-9), 3.A.3 on-the-job training (1-9).
CREATE TABLE education_shares (
  occupation TEXT NOT NULL REFERENCES occupations,
  element TEXT NOT NULL,
  category INTEGER NOT NULL,
  percent REAL NOT NULL,
  sample INTEGER,
  date TEXT,
  suppress INTEGER,
  PRIMARY KEY (occupation, element, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE alternate_titles (
  occupation TEXT NOT NULL REFERENCES occupations,
  title TEXT NOT NULL,
  PRIMARY KEY (occupation, title)
) STRICT, WITHOUT ROWID;

CREATE TABLE technologies (
  occupation TEXT NOT NULL REFERENCES occupations,
  example TEXT NOT NULL,
  hot INTEGER,
  in_demand INTEGER,
  PRIMARY KEY (occupation, example)
) STRICT, WITHOUT ROWID;

CREATE TABLE related_occupations (
  occupation TEXT NOT NULL REFERENCES occupations,
  related TEXT NOT NULL REFERENCES occupations,
  rank INTEGER NOT NULL,
  tier TEXT NOT NULL,
  PRIMARY KEY (occupation, related)
) STRICT, WITHOUT ROWID;

CREATE TABLE bright_outlook (
  occupation TEXT NOT NULL REFERENCES occupations,
  reason TEXT NOT NULL,
  PRIMARY KEY (occupation, reason)
) STRICT, WITHOUT ROWID;

-- O*NET OnLine's assignment: the primary one.
CREATE TABLE onet_pathways (
  occupation TEXT NOT NULL REFERENCES occupations,
  pathway TEXT NOT NULL REFERENCES pathways (id),
  PRIMARY KEY (occupation, pathway)
) STRICT, WITHOUT ROWID;

-- Curated: further assignments, each with its reason.
CREATE TABLE occupation_pathways (
  occupation TEXT NOT NULL REFERENCES occupations,
  pathway TEXT NOT NULL REFERENCES pathways (id),
  reason TEXT NOT NULL,
  PRIMARY KEY (occupation, pathway)
) STRICT, WITHOUT ROWID;

-- Curated: occupations of the modern sub-clusters.
CREATE TABLE modern_occupations (
  occupation TEXT NOT NULL REFERENCES occupations,
  pathway TEXT NOT NULL REFERENCES pathways (id),
  PRIMARY KEY (occupation, pathway)
) STRICT, WITHOUT ROWID;

-- Curated: levels at which a pathway's field has no jobs.
CREATE TABLE pathway_level_gaps (
  pathway TEXT NOT NULL REFERENCES pathways (id),
  level TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (pathway, level)
) STRICT, WITHOUT ROWID;

-- Classifications ----------------------------------------------------------------------------------------

-- CIP families (51) and series (51.38).
CREATE TABLE program_groups (
  code TEXT PRIMARY KEY,
  level TEXT NOT NULL,
  title TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE programs (program TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE program_changes (
  program_2010 TEXT NOT NULL,
  program_2020 TEXT NOT NULL,
  action TEXT NOT NULL,
  PRIMARY KEY (program_2010, program_2020)
) STRICT, WITHOUT ROWID;

CREATE TABLE soc_groups (
  soc TEXT PRIMARY KEY,
  level TEXT NOT NULL,
  title TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- NCES/BLS crosswalk: programs that prepare for an occupation.
CREATE TABLE program_occupations (
  program TEXT NOT NULL REFERENCES programs,
  soc TEXT NOT NULL REFERENCES soc_groups,
  PRIMARY KEY (program, soc)
) STRICT, WITHOUT ROWID;
CREATE INDEX program_occupations_by_soc ON program_occupations (soc);

CREATE TABLE occupation_soc (
  occupation TEXT PRIMARY KEY REFERENCES occupations,
  soc TEXT NOT NULL REFERENCES soc_groups
) STRICT, WITHOUT ROWID;
CREATE INDEX occupation_soc_by_soc ON occupation_soc (soc);

CREATE TABLE occupation_history (
  occupation_2010 TEXT NOT NULL,
  occupation TEXT NOT NULL REFERENCES occupations,
  PRIMARY KEY (occupation_2010, occupation)
) STRICT, WITHOUT ROWID;

-- Secondary courses --------------------------------------------------------------------------------------

CREATE TABLE courses (course TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Curated: pathways a course serves; 'none' when it serves none in particular.
CREATE TABLE course_pathways (
  course TEXT NOT NULL REFERENCES courses,
  pathway TEXT NOT NULL,
  PRIMARY KEY (course, pathway)
) STRICT, WITHOUT ROWID;
CREATE INDEX course_pathways_by_pathway ON course_pathways (pathway);

-- Curated: technical sequences.
CREATE TABLE course_sequences (
  pathway TEXT NOT NULL REFERENCES pathways (id),
  position INTEGER NOT NULL,
  stage TEXT NOT NULL,
  grade INTEGER NOT NULL,
  course TEXT NOT NULL REFERENCES courses,
  PRIMARY KEY (pathway, position)
) STRICT, WITHOUT ROWID;

-- Curated: general courses that serve a pathway.
CREATE TABLE general_courses (
  pathway TEXT NOT NULL REFERENCES pathways (id),
  grade INTEGER NOT NULL,
  subject TEXT NOT NULL,
  course TEXT NOT NULL REFERENCES courses,
  PRIMARY KEY (pathway, grade, subject)
) STRICT, WITHOUT ROWID;

-- Work ---------------------------------------------------------------------------------------------------

-- Curated: occupations that BLS publishes only as part of a merged group.
CREATE TABLE soc_merges (
  soc TEXT PRIMARY KEY REFERENCES soc_groups,
  merged TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Employment and openings in thousands.
CREATE TABLE projections (
  soc TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  employment REAL NOT NULL,
  projected_employment REAL NOT NULL,
  change_percent REAL NOT NULL,
  openings REAL,
  education TEXT,
  experience TEXT,
  training TEXT
) STRICT, WITHOUT ROWID;

-- Dollars. *_top_from is the lowest percentile that is only known to be the ceiling or more.
CREATE TABLE national_wages (
  soc TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  employment INTEGER,
  hourly_mean REAL,
  annual_mean INTEGER,
  hourly_p10 REAL,
  hourly_p25 REAL,
  hourly_p50 REAL,
  hourly_p75 REAL,
  hourly_p90 REAL,
  annual_p10 INTEGER,
  annual_p25 INTEGER,
  annual_p50 INTEGER,
  annual_p75 INTEGER,
  annual_p90 INTEGER,
  hourly_top_from INTEGER,
  annual_top_from INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE state_wages (
  state TEXT NOT NULL,
  soc TEXT NOT NULL REFERENCES national_wages,
  hourly_median REAL,
  annual_median INTEGER,
  PRIMARY KEY (state, soc)
) STRICT, WITHOUT ROWID;
CREATE INDEX state_wages_by_soc ON state_wages (soc);

-- Colleges -----------------------------------------------------------------------------------------------

CREATE TABLE institutions (
  institution TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT,
  state TEXT NOT NULL,
  zip TEXT,
  website TEXT,
  control TEXT,
  level TEXT,
  latitude REAL,
  longitude REAL,
  open_admission INTEGER,
  credit_for_experience INTEGER,
  credit_for_ap INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX institutions_by_state ON institutions (state);

CREATE TABLE institution_costs (
  institution TEXT PRIMARY KEY REFERENCES institutions,
  cost_of_attendance INTEGER,
  tuition_in_state INTEGER,
  tuition_out_of_state INTEGER,
  net_price REAL,
  completion_rate REAL,
  undergraduates INTEGER
) STRICT, WITHOUT ROWID;

-- awards: award levels in the order of schooling, separated by |.
CREATE TABLE program_offerings (
  institution TEXT NOT NULL REFERENCES institutions,
  program TEXT NOT NULL REFERENCES programs,
  awards TEXT NOT NULL,
  completions INTEGER,
  PRIMARY KEY (institution, program)
) STRICT, WITHOUT ROWID;
CREATE INDEX program_offerings_by_program ON program_offerings (program, institution);

-- Dollars; one year after completion.
CREATE TABLE field_outcomes (
  institution TEXT NOT NULL REFERENCES institutions,
  series TEXT NOT NULL,
  credential TEXT NOT NULL,
  earnings INTEGER,
  debt INTEGER,
  PRIMARY KEY (institution, series, credential)
) STRICT, WITHOUT ROWID;

CREATE TABLE apprenticeships (
  rapids TEXT NOT NULL,
  occupation TEXT NOT NULL REFERENCES occupations,
  title TEXT NOT NULL,
  PRIMARY KEY (rapids, occupation)
) STRICT, WITHOUT ROWID;
CREATE INDEX apprenticeships_by_occupation ON apprenticeships (occupation);

-- Hours as the publisher writes them.
CREATE TABLE apprenticeship_terms (
  rapids TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  time_based_hours TEXT,
  hybrid_hours TEXT,
  competency_based_hours TEXT
) STRICT, WITHOUT ROWID;

-- Credentials (curated) ----------------------------------------------------------------------------------

CREATE TABLE credentials (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  issuer TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('certification', 'licence', 'certificate')),
  minimum_age INTEGER,
  minimum_hours INTEGER,
  education TEXT,
  prior TEXT,
  high_school TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE credential_occupations (
  credential TEXT NOT NULL REFERENCES credentials,
  occupation TEXT NOT NULL REFERENCES occupations,
  relation TEXT NOT NULL CHECK (relation IN ('required', 'common', 'helpful')),
  -- Required credentials with the same number are alternatives.
  either INTEGER,
  PRIMARY KEY (credential, occupation)
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_occupations_by_occupation ON credential_occupations (occupation);

CREATE TABLE credential_pathways (
  credential TEXT NOT NULL REFERENCES credentials,
  pathway TEXT NOT NULL REFERENCES pathways (id),
  PRIMARY KEY (credential, pathway)
) STRICT, WITHOUT ROWID;

-- Routes -------------------------------------------------------------------------------------------------

-- Curated: what a credential takes. Rows of one way are all needed; ways are alternatives.
CREATE TABLE credential_requirements (
  credential TEXT NOT NULL REFERENCES credentials,
  way INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  level TEXT,
  fields TEXT,
  refers TEXT,
  amount INTEGER,
  cost INTEGER,
  source TEXT NOT NULL,
  PRIMARY KEY (credential, way, position)
) STRICT, WITHOUT ROWID;

-- Curated: how much of a program something held counts for, in percent.
CREATE TABLE stacking (
  held TEXT NOT NULL,
  level TEXT NOT NULL,
  fields TEXT NOT NULL,
  credit INTEGER NOT NULL CHECK (credit BETWEEN 1 AND 95),
  basis TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (held, level, fields)
) STRICT, WITHOUT ROWID;

-- Curated: lengths and admissions of programs that differ from the usual ones of their level.
CREATE TABLE study_rules (
  level TEXT NOT NULL,
  fields TEXT NOT NULL,
  months INTEGER,
  accepts TEXT,
  needs TEXT REFERENCES credentials,
  source TEXT NOT NULL,
  PRIMARY KEY (level, fields)
) STRICT, WITHOUT ROWID;

-- Curated: hours of registered apprenticeships.
CREATE TABLE apprenticeship_lengths (
  rapids TEXT PRIMARY KEY,
  hours INTEGER NOT NULL CHECK (hours >= 1000),
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- An installation's own list of state licenses.
CREATE TABLE state_licences (
  state TEXT NOT NULL,
  licence TEXT NOT NULL,
  occupation TEXT NOT NULL REFERENCES occupations,
  title TEXT NOT NULL,
  agency TEXT,
  PRIMARY KEY (state, licence, occupation)
) STRICT, WITHOUT ROWID;
CREATE INDEX state_licences_by_occupation ON state_licences (occupation, state);

-- One sentence about a cluster, pathway, occupation or O*NET element, in our own words.
CREATE TABLE summaries (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (kind, id, language)
) STRICT, WITHOUT ROWID;

-- Roadmaps: ladders of programs, apprenticeships and credentials that stack, and where one steps off. -----

CREATE TABLE roadmap_lines (line TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- A station is one program at an award, one apprenticeship, or one credential.
CREATE TABLE roadmap_stations (
  line TEXT NOT NULL REFERENCES roadmap_lines,
  position INTEGER NOT NULL,
  stage TEXT NOT NULL,
  program TEXT REFERENCES programs,
  award TEXT,
  apprenticeship TEXT,
  credential TEXT REFERENCES credentials (id),
  name TEXT NOT NULL,
  stacks_on TEXT,
  PRIMARY KEY (line, position),
  CHECK ((program IS NULL) = (award IS NULL)),
  CHECK ((program IS NOT NULL) + (apprenticeship IS NOT NULL) + (credential IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE roadmap_exits (
  line TEXT NOT NULL,
  position INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  occupation TEXT NOT NULL REFERENCES occupations,
  PRIMARY KEY (line, position, rank),
  FOREIGN KEY (line, position) REFERENCES roadmap_stations (line, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE roadmap_pathways (
  pathway TEXT NOT NULL REFERENCES pathways (id),
  position INTEGER NOT NULL,
  line TEXT NOT NULL REFERENCES roadmap_lines,
  PRIMARY KEY (pathway, position)
) STRICT, WITHOUT ROWID;

-- The interest inventories' items, by Holland type.
CREATE TABLE interest_items (
  inventory TEXT NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  short TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (inventory, position)
) STRICT, WITHOUT ROWID;

-- Names and sentences in other languages; original is the English text that was translated.
CREATE TABLE translations (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  original TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (kind, id, language)
) STRICT, WITHOUT ROWID;

-- Derived ------------------------------------------------------------------------------------------------

-- Occupations of every pathway of every framework; reason is NULL where O*NET assigned the occupation.
CREATE TABLE pathway_occupations (
  pathway TEXT NOT NULL REFERENCES pathways (id),
  occupation TEXT NOT NULL REFERENCES occupations,
  origin TEXT NOT NULL CHECK (origin IN ('onet', 'curated')),
  reason TEXT,
  PRIMARY KEY (pathway, occupation)
) STRICT, WITHOUT ROWID;

-- Programs that prepare for a pathway's occupations; links counts those occupations.
CREATE TABLE pathway_programs (
  pathway TEXT NOT NULL REFERENCES pathways (id),
  program TEXT NOT NULL REFERENCES programs,
  links INTEGER NOT NULL,
  PRIMARY KEY (pathway, program)
) STRICT, WITHOUT ROWID;
CREATE INDEX pathway_programs_by_program ON pathway_programs (program);

-- How many programs a pathway has, and how many colleges offer a program: counted once, here, because
-- every start of the program needs them.
CREATE TABLE pathway_program_counts (
  pathway TEXT PRIMARY KEY REFERENCES pathways (id),
  programs INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE program_college_counts (
  program TEXT PRIMARY KEY REFERENCES programs,
  colleges INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Every text that search finds things by: their main title; other titles and names; and, in other languages
-- than English, the sentence about an occupation, whose title stays in English.
CREATE TABLE search_titles (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('main', 'other', 'sentence'))
) STRICT;
CREATE INDEX search_titles_by_code ON search_titles (code);

-- The texts in English, and apart from them those in other languages: so these change nothing about how a
-- search in English weighs its words.
CREATE VIRTUAL TABLE search USING fts5 (
  title,
  content = 'search_titles',
  content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);
CREATE VIRTUAL TABLE search_translated USING fts5 (
  title,
  content = 'search_titles',
  content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);

-- The words that a search in a language knows, with how many texts have them: those of English, and those
-- of the language itself.
CREATE TABLE search_words (
  language TEXT NOT NULL,
  word TEXT NOT NULL,
  titles INTEGER NOT NULL,
  PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;
