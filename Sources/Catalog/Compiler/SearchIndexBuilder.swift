import GRDB

/// Fills the search index: every text that search finds things by, in a fixed order.
///
/// English has an index and words of its own. Another language adds its index and its words: a search in
/// English never sees them, so that translations cannot make it worse.
enum SearchIndexBuilder {
  static func build(in db: Database) throws {
    try db.execute(sql: english)
    try db.execute(sql: spanish)
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
    INSERT INTO search (search) VALUES ('optimize');

    CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, search, row);
    INSERT INTO search_words (language, word, titles)
    SELECT 'en', term, doc FROM temp.vocabulary ORDER BY term;
    DROP TABLE temp.vocabulary;
    """

  /// Names of pathways, and, as titles of occupations are in English only, what people call an occupation
  /// and the sentence about it.
  private static let spanish = """
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'pathway', id, text, language, 'other' FROM translations
    WHERE kind = 'pathway-name' AND language = 'es' ORDER BY id;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'occupation', translations.id, word.value, language, 'other'
    FROM translations, json_each('["' || replace(text, ', ', '","') || '"]') AS word
    WHERE kind = 'occupation-words' AND language = 'es' ORDER BY translations.id, word.key;
    INSERT INTO search_titles (kind, code, title, language, role)
    SELECT 'occupation', id, text, language, 'sentence' FROM translations
    WHERE kind = 'occupation-summary' AND language = 'es' ORDER BY id;
    INSERT INTO search_translated (rowid, title)
    SELECT id, title FROM search_titles WHERE language = 'es' ORDER BY id;
    INSERT INTO search_translated (search_translated) VALUES ('optimize');

    CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, search_translated, row);
    INSERT INTO search_words (language, word, titles)
    SELECT 'es', word, sum(titles) FROM (
      SELECT word, titles FROM search_words WHERE language = 'en'
      UNION ALL SELECT term, doc FROM temp.vocabulary
    ) GROUP BY word ORDER BY word;
    DROP TABLE temp.vocabulary;
    """
}
