SELECT id, content, person, saved_at
FROM draft
WHERE CASE WHEN json_valid(content) THEN
          json_extract(content, '$.unfinished.what') = :what AND json_extract(content, '$.unfinished.case') IS :case
      END
ORDER BY id DESC
LIMIT 1
