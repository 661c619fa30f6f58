-- What the program may do, table by table; :"app" is the account of DATABASE_URL. Run after the migrations whenever this text or that account
-- changes. Figures, rows and the trail are append-only: no UPDATE, no DELETE.

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM :"app";

GRANT USAGE ON SCHEMA public TO :"app";

GRANT SELECT ON migrations, wilayah, wilayah_lists TO :"app";

GRANT SELECT, INSERT ON trail, districts, kecamatan, desa_changes, boundary_files TO :"app";

GRANT SELECT, INSERT, UPDATE (nama, valid_to) ON desa TO :"app";

GRANT SELECT, INSERT, DELETE ON desa_aliases TO :"app";

GRANT SELECT, INSERT, UPDATE (file_id, geometry) ON desa_boundaries TO :"app";

GRANT SELECT, INSERT, UPDATE (period, state, superseded_by, placed_count, galat, periksa, catatan, decided_at) ON imports TO :"app";

GRANT SELECT, INSERT ON import_rows, import_outcomes, recap_values, krs_values, import_files, import_blocks TO :"app";

GRANT SELECT, INSERT ON key_checks, child_persons, measurements TO :"app";

-- A child that moves takes who it is along.
GRANT UPDATE (desa_kode) ON child_persons TO :"app";

GRANT SELECT, INSERT, UPDATE (state, months) ON measurement_batches TO :"app";

GRANT SELECT, INSERT, UPDATE (desa_kode, merged_into) ON children TO :"app";

GRANT SELECT, INSERT, UPDATE (decision, decided_by, decided_at) ON child_doubts TO :"app";

-- Derived from measurements, and written anew.
GRANT SELECT, INSERT, DELETE ON measurement_months TO :"app";

GRANT SELECT, INSERT, UPDATE (nama, state, password_hash, totp_key_id, totp_sealed, totp_step) ON accounts TO :"app";

GRANT SELECT, INSERT, DELETE ON account_identities, account_devices, account_codes TO :"app";

GRANT SELECT, INSERT, UPDATE (ended_by, ended_at, seen_by, seen_at) ON account_emergencies TO :"app";

GRANT SELECT, INSERT, UPDATE (revoked_by, revoked_at) ON account_grants TO :"app";

GRANT SELECT, INSERT, UPDATE (seen_at, ended_at, second_factor) ON account_sessions TO :"app";

GRANT SELECT, INSERT, UPDATE (used_at) ON account_tickets TO :"app";

GRANT UPDATE (used_at) ON account_codes TO :"app";

GRANT SELECT, INSERT, UPDATE (revoked_at) ON account_tokens TO :"app";

GRANT SELECT, INSERT, UPDATE (tries, at), DELETE ON sign_in_budgets TO :"app";

GRANT SELECT, INSERT, UPDATE (seq, digest) ON trail_heads TO :"app";
