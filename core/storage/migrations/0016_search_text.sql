DROP TABLE search_text
-- next
CREATE VIRTUAL TABLE search_text USING fts5 (words, stems, tokenize="unicode61 remove_diacritics 0", prefix="1 2", columnsize=0)
