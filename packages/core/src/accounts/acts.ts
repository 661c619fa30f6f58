/**
 * Every act of the program, declared once: what it does with which class of data, and over which area it is asked. Routes name one of these,
 * buttons ask for it, the trail is written under its name. An act that does more than read leaves a row in the trail; the server refuses to
 * commit its work otherwise.
 */
import type { DataClass, Verb } from './rights.ts'

/**
 * - `terbuka`: whoever asks, signed in or not;
 * - `sendiri`: whoever is signed in, about themselves;
 * - `instansi`: the whole installation;
 * - `anggota`: a district as a whole, for whoever holds anything in it;
 * - `kabupaten`: a whole district, for whoever holds all of it;
 * - `wilayah`: what lies in one's own areas; the database shows no other rows;
 * - `saring`: figures reckoned over the district (an estimate leans on all villages), of which only one's own areas are shown.
 */
export type Span = 'terbuka' | 'sendiri' | 'instansi' | 'anggota' | 'kabupaten' | 'wilayah' | 'saring'

export interface ActFacts {
  readonly does: Verb
  readonly data: DataClass
  readonly span: Span
  /** Done only in a session begun with a second factor, whatever the role. */
  readonly asksFactor: boolean
}

function act(does: Verb, data: DataClass, span: Span, { asksFactor = false } = {}): ActFacts {
  return { does, data, span, asksFactor }
}

export const ACTS = {
  'setup.read': act('baca', 'susunan', 'terbuka'),
  'setup.begin': act('tulis', 'susunan', 'terbuka'),
  'setup.begin-demo': act('tulis', 'susunan', 'terbuka'),
  'setup.keys': act('tulis', 'susunan', 'instansi'),
  'accounts.me': act('baca', 'akun', 'terbuka'),
  'accounts.enter': act('tulis', 'akun', 'terbuka'),
  'accounts.enter-look': act('baca', 'akun', 'terbuka'),
  'accounts.own': act('tulis', 'akun', 'sendiri'),
  'accounts.own-read': act('baca', 'akun', 'sendiri'),
  'accounts.read': act('baca', 'akun', 'kabupaten'),
  'accounts.manage': act('tulis', 'akun', 'kabupaten'),
  // Whoever gives sight of names could give it to an ally: a stolen password alone must not do it.
  'accounts.grant-names': act('setujui', 'akun', 'kabupaten', { asksFactor: true }),
  'accounts.break-glass': act('buka', 'akses-darurat', 'anggota'),
  'accounts.break-glass-end': act('tulis', 'akses-darurat', 'anggota'),
  'accounts.break-glass-read': act('baca', 'akses-darurat', 'anggota'),
  'accounts.break-glass-watch': act('setujui', 'akses-darurat', 'kabupaten'),
  'trail.read': act('baca', 'jejak', 'kabupaten'),
  'trail.read-installation': act('baca', 'jejak', 'instansi'),
  'tasks.read': act('baca', 'tugas', 'anggota'),
  'tasks.write': act('tulis', 'tugas', 'anggota'),
  'tasks.coordinate': act('setujui', 'tugas', 'wilayah'),
  'tasks.rules': act('setujui', 'tugas', 'kabupaten'),
  'tasks.meeting-read': act('baca', 'rapat', 'anggota'),
  'tasks.meeting': act('tulis', 'rapat', 'anggota'),
  'tasks.attend-look': act('baca', 'rapat', 'terbuka'),
  'tasks.attend': act('tulis', 'rapat', 'terbuka'),
  'calendar.read': act('baca', 'rapat', 'anggota'),
  'calendar.write': act('tulis', 'kerangka', 'kabupaten'),
  'calendar.own-feed': act('tulis', 'tugas', 'anggota'),
  // Calendars of phones have no session: the address holds a secret.
  'calendar.feed': act('baca', 'rapat', 'terbuka'),
  'wilayah.search': act('baca', 'wilayah', 'terbuka'),
  'wilayah.districts': act('baca', 'wilayah', 'sendiri'),
  'wilayah.open': act('tulis', 'susunan', 'instansi'),
  'wilayah.remove-demo': act('tulis', 'susunan', 'instansi'),
  'wilayah.read': act('baca', 'wilayah', 'anggota'),
  'wilayah.boundaries': act('tulis', 'wilayah', 'kabupaten'),
  'wilayah.alias': act('tulis', 'impor', 'kabupaten'),
  'wilayah.alias-read': act('baca', 'impor', 'kabupaten'),
  'wilayah.change': act('tulis', 'wilayah', 'kabupaten'),
  'opd.read': act('baca', 'lembaga', 'anggota'),
  'opd.contacts': act('baca', 'kontak', 'anggota'),
  'opd.write': act('tulis', 'lembaga', 'kabupaten'),
  'opd.own': act('tulis', 'lembaga', 'kabupaten'),
  'opd.team': act('tulis', 'lembaga', 'wilayah'),
  'intake.read': act('baca', 'impor', 'kabupaten'),
  'intake.upload': act('tulis', 'impor', 'kabupaten'),
  'intake.apply': act('tulis', 'impor', 'kabupaten'),
  'intake.own-eppgbm-rekap': act('tulis', 'gizi', 'kabupaten'),
  'intake.own-krs-rekap': act('tulis', 'krs', 'kabupaten'),
  'intake.own-eppgbm-anak': act('tulis', 'anak', 'kabupaten'),
  'intake.own-krs-list': act('tulis', 'keluarga', 'kabupaten'),
  'intake.own-dtsen': act('tulis', 'keluarga', 'kabupaten'),
  'intake.own-civil-list': act('tulis', 'keluarga', 'kabupaten'),
  'intake.own-elsimil-list': act('tulis', 'keluarga', 'kabupaten'),
  'intake.own-posyandu-list': act('tulis', 'gizi', 'kabupaten'),
  'intake.own-context-figures': act('tulis', 'kerangka', 'kabupaten'),
  'intake.own-idm': act('tulis', 'kerangka', 'kabupaten'),
  'intake.own-nomenclature': act('tulis', 'kerangka', 'kabupaten'),
  'intake.own-siskeudes-rab': act('tulis', 'kerangka', 'kabupaten'),
  'intake.own-siskeudes-anggaran': act('tulis', 'kerangka', 'kabupaten'),
  'intake.own-siskeudes-rinci': act('tulis', 'kerangka', 'kabupaten'),
  'intake.records': act('baca', 'impor', 'kabupaten'),
  'intake.legal': act('tulis', 'kerangka', 'kabupaten'),
  // Tables of an office hold counts of services: whoever enters them by hand brings them as a file too.
  'intake.sheets': act('baca', 'cakupan', 'kabupaten'),
  'intake.sheet': act('tulis', 'cakupan', 'kabupaten'),
  'coverage.read': act('baca', 'agregat', 'saring'),
  'coverage.enter': act('tulis', 'cakupan', 'kabupaten'),
  // The secretariat, for an office that sent its sheet by mail: it counts as not approved until that office approves it.
  'coverage.enter-for': act('tulis', 'kerangka', 'kabupaten'),
  'coverage.approve': act('setujui', 'cakupan', 'kabupaten'),
  'coverage.period': act('tulis', 'kerangka', 'kabupaten'),
  'coverage.remind': act('tulis', 'kerangka', 'kabupaten'),
  'coverage.define': act('tulis', 'kerangka', 'kabupaten'),
  'sasaran.read': act('baca', 'keluarga', 'wilayah'),
  'sasaran.search': act('baca', 'keluarga', 'wilayah'),
  'sasaran.reveal': act('buka', 'keluarga', 'wilayah'),
  'verval.read': act('baca', 'agregat', 'saring'),
  'verval.begin': act('tulis', 'keluarga', 'kabupaten'),
  'verval.families': act('baca', 'keluarga', 'wilayah'),
  'verval.check': act('tulis', 'keluarga', 'wilayah'),
  'verval.add': act('tulis', 'keluarga', 'wilayah'),
  'verval.sign': act('setujui', 'keluarga', 'wilayah'),
  'verval.verify': act('setujui', 'agregat', 'wilayah'),
  'verval.freeze': act('setujui', 'keluarga', 'kabupaten'),
  'findings.read': act('baca', 'agregat', 'wilayah'),
  'findings.answer': act('tulis', 'cakupan', 'kabupaten'),
  'findings.check': act('tulis', 'cakupan', 'kabupaten'),
  // The secretariat: whether a number is taken as true, who is asked, how far off is too far.
  'findings.decide': act('tulis', 'kerangka', 'kabupaten'),
  'findings.rules': act('tulis', 'kerangka', 'kabupaten'),
  'verval.export-names': act('tulis', 'keluarga', 'wilayah'),
  'verval.remind': act('setujui', 'tugas', 'wilayah'),
  'measurement.read': act('baca', 'anak', 'wilayah'),
  'measurement.find': act('buka', 'identitas-anak', 'wilayah'),
  'measurement.reveal': act('buka', 'identitas-anak', 'wilayah'),
  'measurement.correct': act('tulis', 'identitas-anak', 'wilayah'),
  // Asks for more than opening one: access in an emergency, which opens names, takes none along.
  'measurement.export-names': act('tulis', 'identitas-anak', 'wilayah'),
  'measurement.source': act('baca', 'anak', 'kabupaten'),
  'measurement.doubts': act('baca', 'anak', 'kabupaten'),
  'measurement.decide': act('setujui', 'anak', 'kabupaten'),
  'scorecard.read': act('baca', 'agregat', 'saring'),
  'scorecard.families': act('baca', 'layanan-hpk', 'wilayah'),
  'scorecard.note': act('tulis', 'layanan-hpk', 'wilayah'),
  'scorecard.enter': act('tulis', 'layanan-hpk', 'wilayah'),
  'scorecard.export-names': act('tulis', 'layanan-hpk', 'wilayah'),
  'scorecard.remind': act('setujui', 'tugas', 'wilayah'),
  'scorecard.lock': act('tulis', 'kerangka', 'kabupaten'),
  'kin.read': act('baca', 'tautan', 'kabupaten'),
  'kin.run': act('tulis', 'tautan', 'kabupaten'),
  'kin.pair': act('baca', 'tautan', 'kabupaten'),
  'kin.reveal': act('buka', 'tautan', 'kabupaten'),
  'kin.decide': act('setujui', 'tautan', 'kabupaten'),
  'kin.child': act('baca', 'anak', 'wilayah'),
  'kin.family': act('baca', 'keluarga', 'wilayah'),
  'kin.child-state': act('tulis', 'anak', 'wilayah'),
  'kin.family-state': act('tulis', 'keluarga', 'wilayah'),
  'quality.read': act('baca', 'gizi', 'saring'),
  'quality.export': act('baca', 'gizi', 'saring'),
  'quality.signs': act('baca', 'anak', 'wilayah'),
  'documents.read': act('baca', 'dokumen', 'wilayah'),
  'documents.open': act('baca', 'dokumen', 'wilayah'),
  'documents.keep': act('tulis', 'dokumen', 'wilayah'),
  'situation.read': act('baca', 'agregat', 'saring'),
  // What others published: the health office and the secretariat; what it is to be: the secretariat.
  'situation.figures': act('tulis', 'gizi', 'kabupaten'),
  'situation.targets': act('tulis', 'kerangka', 'kabupaten'),
  'situation.letterhead': act('tulis', 'kerangka', 'kabupaten'),
  'situation.export': act('baca', 'agregat', 'kabupaten'),
  'situation.analyses': act('baca', 'agregat', 'saring'),
  // Computed from lists of the whole district, and so not `wilayah`; each use case asks whether the area is one's own.
  'situation.compose': act('tulis', 'analisis', 'saring'),
  'situation.verify': act('setujui', 'analisis', 'saring'),
  'situation.freeze': act('setujui', 'analisis', 'kabupaten'),
  'situation.remind': act('setujui', 'tugas', 'kabupaten'),
  'privacy.report': act('buka', 'identitas-anak', 'kabupaten'),
  'privacy.erase': act('setujui', 'identitas-anak', 'kabupaten'),
  'privacy.report-family': act('buka', 'keluarga', 'kabupaten'),
  'privacy.erase-family': act('setujui', 'keluarga', 'kabupaten'),
  'privacy.report-hpk': act('buka', 'layanan-hpk', 'wilayah'),
  'privacy.erase-hpk': act('setujui', 'layanan-hpk', 'wilayah'),
  'privacy.breach': act('baca', 'jejak', 'kabupaten'),
  'privacy.retention': act('tulis', 'susunan', 'instansi'),
  'privacy.rules': act('baca', 'jejak', 'kabupaten'),
  'lokus.read': act('baca', 'agregat', 'kabupaten'),
  /** Which village is lokus in a year, and by what: no figure of anybody's. */
  'lokus.years': act('baca', 'wilayah', 'anggota'),
  'lokus.decide': act('tulis', 'kerangka', 'kabupaten'),
  // A plan is the district's word: whoever reads plans reads them all. An office writes its own, the secretariat for any.
  'plan.read': act('baca', 'rencana', 'anggota'),
  'plan.write': act('tulis', 'rencana', 'kabupaten'),
  'plan.write-for': act('tulis', 'kerangka', 'kabupaten'),
  'plan.reference': act('tulis', 'kerangka', 'kabupaten'),
  'plan.verify': act('tulis', 'kerangka', 'kabupaten'),
  // A budget is public money: whoever reads plans reads it. An office writes its own, a village its own, the secretariat for any.
  'budget.read': act('baca', 'rencana', 'anggota'),
  'budget.write': act('tulis', 'rencana', 'wilayah'),
  'budget.write-for': act('tulis', 'kerangka', 'kabupaten'),
  // What was done of a plan, as plans: everybody reads all of it, an office writes its own, the secretariat verifies and sets the thresholds.
  'realisation.read': act('baca', 'rencana', 'anggota'),
  'realisation.write': act('tulis', 'rencana', 'kabupaten'),
  'realisation.write-for': act('tulis', 'kerangka', 'kabupaten'),
  'realisation.verify': act('tulis', 'kerangka', 'kabupaten'),
  'realisation.rules': act('tulis', 'kerangka', 'kabupaten'),
  // Lines of APBDes: reckoned over all villages and read by whoever reads budgets; a village writes its own, the camat there or the secretariat verifies.
  'realisation.villages': act('baca', 'rencana', 'saring'),
  'realisation.write-village': act('tulis', 'rencana', 'wilayah'),
  'realisation.verify-village': act('setujui', 'agregat', 'wilayah'),
  /** Of the rembuk that one is invited to, as of meetings; whoever begins or changes one, the use case asks by its area. */
  'rembuk.read': act('baca', 'rapat', 'anggota'),
  'rembuk.write': act('tulis', 'rapat', 'anggota'),
  /** Reckoned over the whole district; villages by name are those of one's own areas. */
  'chain.read': act('baca', 'rencana', 'saring'),
  /** Whose record it is, the use case asks: an office links its own activities, a village its own budget, the secretariat any. */
  'chain.link': act('tulis', 'rencana', 'anggota'),
  // A commitment is the district's, as a plan is. An office and a village write their own, the secretariat for anybody and for the public.
  'commitment.read': act('baca', 'rencana', 'anggota'),
  'commitment.write': act('tulis', 'rencana', 'anggota'),
  'commitment.progress': act('tulis', 'tugas', 'anggota'),
  'commitment.keep': act('tulis', 'kerangka', 'kabupaten'),
  /** What was released for it, without a person. */
  'commitment.public': act('baca', 'rencana', 'terbuka'),
  /** Of one's own villages: proposals lean on the gaps of the whole district, of which each sees its own. */
  'village.read': act('baca', 'rencana', 'saring'),
  'village.write': act('tulis', 'kerangka', 'kabupaten'),
  /** By the village itself, or by the secretariat in its name; offices do not answer for villages. */
  'village.answer': act('tulis', 'rencana', 'wilayah'),
  /** Opens the page only; each part of it is asked for by the act of whose it is. */
  'home.read': act('baca', 'wilayah', 'anggota'),
  'home.summary': act('baca', 'agregat', 'kabupaten'),
} as const satisfies Record<string, ActFacts>

export type Act = keyof typeof ACTS

/** Reading of which the trail says all the same who did it. */
const NOTED: ReadonlySet<Act> = new Set([
  'documents.open',
  'kin.pair',
  'sasaran.search',
  'trail.read',
  'trail.read-installation',
  'privacy.breach',
  'sasaran.read',
  'verval.families',
  'scorecard.families',
  'situation.export',
])

/** True for an act that must leave a row in the trail. */
export function leavesTrace(name: Act): boolean {
  return ACTS[name].does !== 'baca' || NOTED.has(name)
}
