-- What the program may do, table by table; :"app" is the account of DATABASE_URL. Run after the migrations whenever this text or that account
-- changes. Figures, rows and the trail are append-only: no UPDATE, no DELETE.

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM :"app";

GRANT USAGE ON SCHEMA public TO :"app";

GRANT SELECT ON migrations, wilayah, wilayah_lists TO :"app";

GRANT SELECT, INSERT ON trail, districts, kecamatan, desa_changes, boundary_files TO :"app";

GRANT SELECT, INSERT, UPDATE (nama, valid_to) ON desa TO :"app";

GRANT SELECT, INSERT, DELETE ON desa_aliases, bps_codes TO :"app";

GRANT SELECT, INSERT, UPDATE (file_id, geometry) ON desa_boundaries TO :"app";

GRANT SELECT, INSERT, UPDATE (period, state, superseded_by, placed_count, galat, periksa, catatan, decided_at) ON imports TO :"app";

GRANT SELECT, INSERT ON import_rows, import_outcomes, recap_values, krs_values, import_files, import_blocks TO :"app";

GRANT SELECT, INSERT ON child_persons, measurements TO :"app";

GRANT SELECT, INSERT, DELETE ON key_checks TO :"app";

-- What is sealed can be sealed anew with another key: its bytes and the key's id, nothing else of the row.
GRANT UPDATE (key_id, sealed) ON child_persons, import_files TO :"app";

GRANT UPDATE (key_id, listed) ON import_blocks TO :"app";

-- A child that moves takes who it is along.
GRANT UPDATE (desa_kode) ON child_persons TO :"app";

GRANT SELECT, INSERT, UPDATE (state, months) ON measurement_batches TO :"app";

GRANT SELECT, INSERT, UPDATE (desa_kode, merged_into) ON children TO :"app";

GRANT SELECT, INSERT, UPDATE (decision, decided_by, decided_at) ON child_doubts TO :"app";

-- Derived from measurements, and written anew.
GRANT SELECT, INSERT, DELETE ON measurement_months TO :"app";

GRANT SELECT, INSERT, UPDATE (username, nama, state, password_hash, totp_key_id, totp_sealed, totp_step, factor_from, closed_at, forgotten_at) ON accounts TO :"app";

GRANT SELECT, INSERT, DELETE ON account_identities, account_codes TO :"app";

GRANT SELECT, INSERT, UPDATE (seen_at), DELETE ON account_devices TO :"app";

GRANT SELECT, INSERT, UPDATE (note, ended_by, ended_at, seen_by, seen_at) ON account_emergencies TO :"app";

GRANT SELECT, INSERT, UPDATE (revoked_by, revoked_at) ON account_grants TO :"app";

GRANT SELECT, INSERT, UPDATE (seen_at, ended_at, second_factor), DELETE ON account_sessions TO :"app";

GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON account_tickets TO :"app";

GRANT UPDATE (used_at) ON account_codes TO :"app";

GRANT SELECT, INSERT, UPDATE (revoked_at), DELETE ON account_tokens TO :"app";

GRANT SELECT, INSERT, UPDATE (tries, at), DELETE ON sign_in_budgets TO :"app";

GRANT SELECT, INSERT, UPDATE (tries, at, told_at), DELETE ON limit_buckets TO :"app";

GRANT SELECT, INSERT, UPDATE (seq, digest, seal) ON trail_heads TO :"app";

-- Counts of a window; they end in the trail.
GRANT SELECT, INSERT, UPDATE (failed, refused, unfinished, last_at, address), DELETE ON sign_in_failures TO :"app";

GRANT SELECT, INSERT, UPDATE (key_id, sealed), DELETE ON child_keys TO :"app";

GRANT SELECT, INSERT ON child_erasures TO :"app";

-- Who a child is, and files in which it is named, can be destroyed; figures can not.
GRANT DELETE ON child_persons, import_files, import_blocks TO :"app";

GRANT SELECT, INSERT, UPDATE (area_kode, office_id, taken_by, taken_at) ON documents TO :"app";

GRANT SELECT, INSERT, UPDATE (area_kode, key_id, sealed, consent_on, consent_key_id, consent_sealed, consent_by, consent_at, gone_at) ON document_versions TO :"app";

GRANT SELECT, INSERT, UPDATE (area_kode) ON document_links TO :"app";

GRANT SELECT, INSERT, UPDATE (kind, wilayah_kode, parent_id, ends, checked, merged_into) ON opd_offices TO :"app";

-- A name ends; it is never rewritten.
GRANT SELECT, INSERT, UPDATE (ends) ON opd_names TO :"app";

GRANT SELECT, INSERT ON opd_pairs TO :"app";

GRANT SELECT, INSERT, UPDATE (nama, account_id) ON opd_people TO :"app";

GRANT SELECT, INSERT, UPDATE (telepon, surel, key_id, sealed), DELETE ON opd_contacts TO :"app";

GRANT SELECT, INSERT, UPDATE (ends) ON opd_posts TO :"app";

GRANT SELECT, INSERT, UPDATE (state, nomor, tanggal, starts, ends, susunan, naskah, frozen, changed_at) ON opd_teams TO :"app";

GRANT SELECT, INSERT, UPDATE (closed_at) ON opd_owners TO :"app";

GRANT SELECT, INSERT, UPDATE (title, detail, to_kind, to_code, place, due, state, done_by, changed_at) ON tasks TO :"app";

GRANT SELECT, INSERT ON task_events, meeting_minutes TO :"app";

GRANT SELECT, INSERT, UPDATE (rules, set_by, set_at) ON task_rules TO :"app";

GRANT SELECT, INSERT, UPDATE (notices, messages) ON task_runs TO :"app";

GRANT SELECT, INSERT, UPDATE (read_at), DELETE ON notices TO :"app";

GRANT SELECT, INSERT, UPDATE (email, mail, language), DELETE ON task_contacts TO :"app";

GRANT SELECT, INSERT, UPDATE (state, tries, next_at, fault, sent_at), DELETE ON outbox_messages TO :"app";

GRANT SELECT, INSERT, UPDATE (title, place, day, clock, zone, minutes, agenda, invited, state, changed_at) ON meetings TO :"app";

GRANT SELECT, INSERT, UPDATE (struck_by, struck_at), DELETE ON meeting_attendance TO :"app";

GRANT SELECT, INSERT, UPDATE (task_id) ON meeting_decisions TO :"app";

GRANT SELECT, INSERT ON indicator_definitions, coverage_periods, coverage_values, coverage_sendings TO :"app";

-- Numbers of an office that turns out to be another follow it.
GRANT UPDATE (office_id) ON coverage_values, coverage_sendings TO :"app";

GRANT SELECT, INSERT, UPDATE (outcome, settled_reason, settled_by, settled_at, claimed_by_office) ON coverage_disputes TO :"app";

-- A family that moves takes who it is along; what is sealed can be sealed anew.
GRANT SELECT, INSERT, UPDATE (desa_kode, merged_into) ON families TO :"app";

GRANT SELECT, INSERT, UPDATE (desa_kode, key_id, sealed) ON family_persons TO :"app";

GRANT SELECT, INSERT, UPDATE (state, held, listed, fresh, doubtful, doubled) ON family_lists TO :"app";

GRANT SELECT, INSERT, UPDATE (state, reason, changed_by, changed_at) ON verval_rounds TO :"app";

GRANT SELECT, INSERT, UPDATE (desa_kode) ON verval_families TO :"app";

-- What was found, the way of a village, and what is agreed: appended, never changed.
GRANT SELECT, INSERT ON family_records, verval_checks, verval_villages, agreed_lists, agreed_families, verval_cutoffs, verval_reminders TO :"app";

-- Persons of the first 1,000 days, their months, reports, locks: appended; what is sealed can be sealed anew.
GRANT SELECT, INSERT ON hpk_persons, hpk_months, hpk_reports, hpk_quarters TO :"app";

GRANT UPDATE (key_id, sealed) ON hpk_persons TO :"app";

-- Who somebody is can be destroyed, with the free words about them; what was counted of them can not.
GRANT UPDATE (kk_index, nik_index, reason) ON hpk_persons TO :"app";

GRANT UPDATE (reason) ON hpk_months TO :"app";

GRANT SELECT, INSERT ON hpk_erasures TO :"app";

GRANT SELECT, INSERT, UPDATE (closed_at) ON hpk_reminders TO :"app";

GRANT SELECT, INSERT, UPDATE (numbers, detail, state, assigned, office_id, changed_at) ON findings TO :"app";

GRANT SELECT, INSERT ON finding_events, finding_rules, coverage_reminder_rules TO :"app";

GRANT UPDATE (office_id) ON finding_events TO :"app";

GRANT SELECT, INSERT, UPDATE (mark, found, at) ON finding_runs TO :"app";

GRANT SELECT, INSERT, UPDATE (office_id, closed_at) ON coverage_reminders TO :"app";

GRANT SELECT, INSERT, UPDATE (state, step, percent, models, counts, seen_at, ended_by, ended_at) ON linkage_runs TO :"app";

GRANT SELECT, INSERT, UPDATE (marks, state, weight, standing, levels, evidence, otherwise, person_id, disputed, lapsed, run_id, answer, answered_by, answered_at) ON linkage_pairs TO :"app";

GRANT SELECT, INSERT, UPDATE (mark, run_id) ON linkage_marks TO :"app";

-- A link ends, and may come back; who belongs where is never rewritten.
GRANT SELECT, INSERT, UPDATE (ends, ended_by, ended_at) ON family_members TO :"app";

GRANT SELECT, INSERT, UPDATE (ended_by, ended_at) ON linkage_aliases TO :"app";

GRANT SELECT, INSERT ON subject_states TO :"app";

GRANT SELECT, INSERT ON sheet_figures, linkage_rules TO :"app";

-- A row of a list of things may find its area later.
GRANT UPDATE (area_kode) ON office_records TO :"app";

-- Of whoever was erased nothing is left that says who belonged to whom.
GRANT DELETE ON linkage_pairs, linkage_marks, family_members, linkage_aliases, subject_states TO :"app";

-- Rows of lists of things, what lists say of welfare, why lists may be held, whose identity was erased: appended, never changed.
GRANT SELECT, INSERT ON office_records, welfare_records, legal_bases, family_erasures TO :"app";

GRANT SELECT, INSERT, UPDATE (state, persons, matched, families) ON welfare_lists TO :"app";

-- Persons of families: they move with their family, and are destroyed with its identity.
GRANT SELECT, INSERT, UPDATE (state, persons, matched, families, children, mothers) ON people_lists TO :"app";

GRANT SELECT, INSERT, DELETE, UPDATE (desa_kode, key_id, sealed) ON family_people TO :"app";

-- Who a family is can be destroyed; what was counted of it can not.
GRANT DELETE ON family_persons TO :"app";

GRANT SELECT, INSERT, UPDATE (reading, state, office_id, period, taken, decided_by, decided_at) ON office_sheets TO :"app";

GRANT SELECT, INSERT, UPDATE (key_id, sealed) ON office_sheet_parts TO :"app";

GRANT SELECT, INSERT ON office_sheet_outcomes, sheet_mappings TO :"app";

-- Published prevalences and targets: appended; a wrong one is withdrawn and stays.
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, withdrawn_reason) ON prevalence_figures, prevalence_targets TO :"app";
-- Ways of choosing lokus, decisions and their letters: appended, never changed.
GRANT SELECT, INSERT ON lokus_methods, lokus_decisions, lokus_decision_villages, lokus_withdrawals, lokus_letters TO :"app";
-- Versions of the analysis, their texts and steps: appended, never changed.
GRANT SELECT, INSERT ON analyses, analysis_texts, analysis_steps, analysis_reminders, analysis_ways TO :"app";
-- Letterheads: appended, the newest counts.
GRANT SELECT, INSERT ON letterheads TO :"app";
-- Plans: an activity is written anew and taken out, each writing of it stays; versions and steps are appended, never changed.
GRANT SELECT, INSERT, UPDATE ON plan_activities TO :"app";
GRANT SELECT, INSERT, DELETE ON plan_places, plan_money TO :"app";
GRANT SELECT, INSERT ON plan_revisions, plan_indicator_codes, plan_versions, plan_steps TO :"app";
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at) ON plan_unit_costs TO :"app";
-- Entries of the calendar and their versions: appended. A feed is revoked, and goes with its account; a task of an entry is closed.
GRANT SELECT, INSERT ON calendar_entries, calendar_versions, calendar_ties TO :"app";
GRANT SELECT, INSERT, DELETE, UPDATE (code, revoked_by, revoked_at) ON calendar_feeds TO :"app";
GRANT SELECT, INSERT, UPDATE (closed_at) ON calendar_tasks TO :"app";
-- Rembuk, revisions of its clauses, outcomes, objections, minutes and sheets: appended, never changed.
GRANT SELECT, INSERT ON rembuk, rembuk_clauses, rembuk_outcomes, rembuk_objections, rembuk_closings, rembuk_sheets TO :"app";
-- What was done of plans, the steps of its quarters and the rules that judge it: appended, never changed; a task of a late quarter is closed.
GRANT SELECT, INSERT ON realisations, realisation_steps, realisation_village_steps, realisation_rules TO :"app";
GRANT SELECT, INSERT, UPDATE (closed_at) ON realisation_tasks TO :"app";
-- What became of clauses: a link to an activity is taken back and stays.
GRANT SELECT, INSERT, UPDATE (taken_back_by, taken_back_at) ON rembuk_activities TO :"app";
GRANT SELECT, INSERT ON rembuk_tasks, rembuk_shown TO :"app";
-- Commitments follow their office; writings are appended, an entry of progress is struck, a release withdrawn. A person who pledged can be forgotten.
GRANT SELECT, INSERT, UPDATE (office_id) ON commitments TO :"app";
GRANT SELECT, INSERT ON commitment_revisions TO :"app";
GRANT SELECT, INSERT, UPDATE (struck_by, struck_at, struck_reason) ON commitment_progress TO :"app";
GRANT SELECT, INSERT, DELETE, UPDATE (key_id, sealed, consented_on, written_by, written_at) ON commitment_persons TO :"app";
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at) ON commitment_releases TO :"app";
GRANT SELECT, INSERT, UPDATE (closed_at) ON commitment_tasks TO :"app";
-- The catalogue, recommendations with their revisions, packages and answers of villages: appended, never changed.
GRANT SELECT, INSERT ON village_catalogue, village_recommendations, village_revisions, village_packages, village_answers TO :"app";
-- Budgets: files change their state, lines of files never; lines by hand are written anew and taken out, each writing of them stays.
GRANT SELECT, INSERT, UPDATE (state, applied_by, applied_at, ended_by, ended_at, reason) ON budget_files TO :"app";
GRANT SELECT, INSERT ON budget_parts, budget_cells, budget_revisions TO :"app";
GRANT SELECT, INSERT, UPDATE ON budget_lines TO :"app";
-- Links of the chain and what was taken back: appended, never changed.
GRANT SELECT, INSERT ON chain_links, chain_unlinks TO :"app";
