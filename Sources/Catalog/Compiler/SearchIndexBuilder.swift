import GRDB

/// Fills the search index: every title that search finds, in a fixed order.
enum SearchIndexBuilder {
  static func build(in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO search_titles (kind, code, title, is_main)
        SELECT 'occupation', occupation, title, 1 FROM occupations ORDER BY occupation;
        INSERT INTO search_titles (kind, code, title, is_main)
        SELECT 'occupation', occupation, title, 0 FROM alternate_titles ORDER BY occupation, title;
        INSERT INTO search_titles (kind, code, title, is_main)
        SELECT 'pathway', id, name, 1 FROM pathways ORDER BY framework, id;
        INSERT INTO search_titles (kind, code, title, is_main)
        SELECT 'pathway', id, alias, 0 FROM framework_aliases JOIN pathways USING (id) ORDER BY id, alias;
        INSERT INTO search_titles (kind, code, title, is_main)
        SELECT 'program', program, title, 1 FROM programs ORDER BY program;
        INSERT INTO search_titles (kind, code, title, is_main)
        SELECT 'course', course, title, 1 FROM courses ORDER BY course;
        INSERT INTO search_titles (kind, code, title, is_main)
        SELECT 'credential', id, name, 1 FROM credentials ORDER BY id;
        INSERT INTO search_titles (kind, code, title, is_main)
        SELECT 'institution', institution, name, 1 FROM institutions ORDER BY institution;
        INSERT INTO search (search) VALUES ('rebuild');
        INSERT INTO search (search) VALUES ('optimize');

        CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, search, row);
        INSERT INTO search_words (word, titles) SELECT term, doc FROM temp.vocabulary ORDER BY term;
        DROP TABLE temp.vocabulary;
        """)
  }
}
