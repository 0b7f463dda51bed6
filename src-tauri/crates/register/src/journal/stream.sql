SELECT entry.seq, stream, stream_id, kind, v, on_date, entered_at, person,
       payload_hash, previous_hash, hash, salt, payload
FROM entry LEFT JOIN entry_payload USING (seq)
WHERE stream = ?1 AND stream_id = ?2
ORDER BY entry.seq
