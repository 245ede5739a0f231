/// The tables that follow from the facts.
enum DerivedTables {
  static let sql = """
    INSERT INTO pathway_occupations (pathway, occupation, origin, reason)
    SELECT pathway, occupation, 'onet', NULL FROM onet_pathways
    ORDER BY pathway, occupation;

    -- O*NET's assignment stands where both name the same pathway.
    INSERT OR IGNORE INTO pathway_occupations (pathway, occupation, origin, reason)
    SELECT pathway, occupation, 'curated', reason FROM occupation_pathways
    ORDER BY pathway, occupation;

    INSERT INTO pathway_occupations (pathway, occupation, origin, reason)
    SELECT pathway, occupation, 'curated', NULL FROM modern_occupations
    ORDER BY pathway, occupation;

    INSERT INTO pathway_programs (pathway, program, links)
    SELECT pathway_occupations.pathway, program_occupations.program,
      count(DISTINCT pathway_occupations.occupation)
    FROM pathway_occupations
    JOIN occupation_soc USING (occupation)
    JOIN program_occupations ON program_occupations.soc = occupation_soc.soc
    GROUP BY pathway_occupations.pathway, program_occupations.program
    ORDER BY pathway_occupations.pathway, program_occupations.program;

    INSERT INTO pathway_program_counts (pathway, programs)
    SELECT pathway, count(*) FROM pathway_programs GROUP BY pathway ORDER BY pathway;

    INSERT INTO program_college_counts (program, colleges)
    SELECT program, count(*) FROM program_offerings GROUP BY program ORDER BY program;
    """
}
