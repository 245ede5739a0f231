import GRDB

/// Fills the search index: every text that search finds things by, in a fixed order.
///
/// English comes first, and its words are counted before those of another language join: a search in English
/// never sees them, so that translations cannot make it worse.
enum SearchIndexBuilder {
  static func build(in db: Database) throws {
    try db.execute(sql: english)
    try db.execute(sql: vocabulary, arguments: ["language": "en"])
    try db.execute(sql: spanish)
    try db.execute(sql: vocabulary, arguments: ["language": "es"])
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
  }

  private static let english = """
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'occupation', occupation, title, 'en', 'main' FROM occupations ORDER BY occupation;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'occupation', occupation, title, 'en', 'other' FROM alternate_titles ORDER BY occupation, title;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'pathway', id, name, 'en', 'main' FROM pathways ORDER BY framework, id;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'pathway', id, alias, 'en', 'other' FROM framework_aliases JOIN pathways USING (id)
    ORDER BY id, alias;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'program', program, title, 'en', 'main' FROM programs ORDER BY program;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'course', course, title, 'en', 'main' FROM courses ORDER BY course;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'credential', id, name, 'en', 'main' FROM credentials ORDER BY id;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'institution', institution, name, 'en', 'main' FROM institutions ORDER BY institution;
    INSERT INTO search (search) VALUES ('rebuild');
    """

  /// Names of pathways, and the sentences about occupations: their titles are in English only.
  private static let spanish = """
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'pathway', id, text, language, 'other' FROM translations
    WHERE kind = 'pathway-name' AND language = 'es' ORDER BY id;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'occupation', id, text, language, 'sentence' FROM translations
    WHERE kind = 'occupation-summary' AND language = 'es' ORDER BY id;
    INSERT INTO search (rowid, title) SELECT id, title FROM search_titles WHERE language = 'es';
    """

  private static let vocabulary = """
    CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, search, row);
    INSERT INTO search_words (language, word, titles)
    SELECT :language, term, doc FROM temp.vocabulary ORDER BY term;
    DROP TABLE temp.vocabulary;
    """
}
