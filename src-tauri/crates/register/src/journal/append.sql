INSERT INTO entry
    (seq, stream, stream_id, kind, v, on_date, entered_at, person, payload_hash, previous_hash, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
