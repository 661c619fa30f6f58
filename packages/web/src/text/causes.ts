/** What the page of causes says. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { RiskRule } from '@konvergen/core/situation/causes/at-risk-rules.ts'
import type { CauseOfChild, FourPart, NOT_HELD, OfficeCode } from '@konvergen/core/situation/causes/risk-factors.ts'
import type { Catalogue } from './text.ts'

export const CAUSES_TEXT = {
  title: { id: 'Penyebab', en: 'Causes' },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  desa: { id: 'Desa', en: 'Village' },
  allKecamatan: { id: 'Seluruh kabupaten', en: 'The whole district' },
  allDesa: { id: 'Seluruh kecamatan', en: 'The whole kecamatan' },
  empty: { id: 'Belum ada daftar anak maupun daftar keluarga', en: 'There is neither a list of children nor of families yet' },
  emptyBody: {
    id: 'Penyebab dibaca dari daftar anak e-PPGBM dan daftar keluarga berisiko dengan nama. Rekap per desa tidak cukup: ia tidak mengatakan apa yang ada pada anak yang sama.',
    en: 'Causes are read from the e-PPGBM list of children and the list of families at risk by name. A recap by village does not do: it does not say what one and the same child has.',
  },
  toFiles: { id: 'Unggah daftar', en: 'Upload a list' },
  stunted: {
    id: '{n} dari {d} anak yang diukur stunting ({persen}) menurut pengukuran terakhir tiap anak, {dari} – {sampai}.',
    en: '{n} of {d} {d:child|children} measured are stunted ({persen}) by the last measurement of each, {dari} – {sampai}.',
  },
  noChildren: {
    id: 'Belum ada daftar anak: apa yang ada pada anak stunting belum dapat dibaca.',
    en: 'There is no list of children yet: what stunted children have cannot be read.',
  },
  noneMeasured: { id: 'Belum ada anak yang diukur di sini.', en: 'No child was measured here yet.' },
  strongest: {
    id: 'Paling berkaitan: {faktor}, {kali} kali lebih sering pada anak stunting daripada anak lain (selang 95 % {selang}); ini kaitan, bukan bukti sebab.',
    en: 'Most related: {faktor}, found {kali} times as often in stunted children as in others (95% interval {selang}); a relation, no proof of a cause.',
  },
  noneRelated: {
    id: 'Tidak ada faktor tercatat yang berbeda bermakna antara anak stunting dan anak lain.',
    en: 'No recorded factor differs significantly between stunted children and others.',
  },
  fewLinked: {
    id: 'Keluarga dari {n} dari {d} anak stunting diketahui; faktor keluarga hanya terbaca untuk mereka.',
    en: 'The family of {n} of {d} stunted {d:child|children} is known; family factors are read for those only.',
  },
  families: {
    id: 'Dari {n} keluarga berisiko stunting, faktor terbanyak {faktor}: {punya} dari {tahu} keluarga ({persen}).',
    en: 'Of {n} {n:family|families} at risk of stunting the most frequent factor is {faktor}: {punya} of {tahu} ({persen}).',
  },
  familiesOnly: { id: '{n} keluarga berisiko stunting.', en: '{n} {n:family|families} at risk of stunting.' },
  noFamilies: {
    id: 'Belum ada daftar keluarga berisiko dengan nama: faktor keluarga belum dapat dibaca.',
    en: 'There is no list of families at risk by name yet: family factors cannot be read.',
  },
  oneOffice: {
    id: '{persen} kebutuhan ada pada {lembaga}; bila bertindak sendiri ia membebaskan {n} keluarga dari semua faktornya, sedangkan {banyak} keluarga memerlukan sedikitnya dua lembaga.',
    en: '{persen} of needs lie with {lembaga}; acting alone it frees {n} {n:family|families} of all their factors, while {banyak} need at least two offices.',
  },
  risk: {
    id: 'Sedikitnya {n} dari {d} anak yang belum stunting memenuhi satu aturan risiko.',
    en: 'At least {n} of {d} {d:child|children} not yet stunted meet a rule of risk.',
  },
  profile: { id: 'Anak stunting dibanding anak lain', en: 'Stunted children against others' },
  profileHint: {
    id: 'Rasio bukan bukti sebab. Siapa yang faktornya tidak diketahui tidak ikut dalam persennya, dan dihitung tersendiri.',
    en: 'A ratio proves no cause. Of whom a factor is not known stands in no share and is counted apart.',
  },
  factor: { id: 'Faktor', en: 'Factor' },
  inStunted: { id: 'Anak stunting', en: 'Stunted' },
  inOthers: { id: 'Anak lain', en: 'Others' },
  ratio: { id: 'Rasio (selang 95 %)', en: 'Ratio (95% interval)' },
  unknown: { id: 'Tidak diketahui', en: 'Not known' },
  of: { id: '{n} dari {d}', en: '{n} of {d}' },
  nobodyKnown: { id: 'tidak diketahui', en: 'not known' },
  noRatio: { id: 'tidak dapat dihitung', en: 'cannot be reckoned' },
  times: { id: '{kali}×', en: '{kali}×' },
  more: { id: 'lebih sering pada anak stunting', en: 'more often in stunted children' },
  less: { id: 'lebih jarang pada anak stunting', en: 'less often in stunted children' },
  same: { id: 'tidak berbeda bermakna', en: 'no significant difference' },
  familyProfile: { id: 'Faktor keluarga berisiko', en: 'Factors of families at risk' },
  familySource: {
    id: 'Dari daftar keluarga dengan nama, periode terbaru tiap desa ({dari}).',
    en: 'From the list of families by name, the latest period of each village ({dari}).',
  },
  agreedSource: { id: 'Dari Data Tetap versi {dari}.', en: 'From the agreed data, version {dari}.' },
  share: { id: 'Bagian', en: 'Share' },
  having: { id: 'Keluarga', en: 'Families' },
  partOf4T: { id: 'bagian dari 4T', en: 'part of 4T' },
  mothers: { id: 'Ibu hamil', en: 'Pregnant women' },
  mothersHint: {
    id: 'Dari catatan desa (skor konvergensi), tiga bulan sampai {sampai}; {n} ibu hamil. Tidak tertaut ke anak. Desa mencatat satu keadaan: dengan KEK tidak diketahui apakah ia juga risiko tinggi.',
    en: 'From what villages noted (convergence score), three months until {sampai}; {n} pregnant women. Not tied to a child. A village notes one state: with KEK it is not known whether she is at high risk too.',
  },
  noMothers: { id: 'Belum ada ibu hamil yang dicatat desa.', en: 'No village has noted a pregnant woman yet.' },
  kek: { id: 'KEK (kurang energi kronis)', en: 'KEK (chronic energy deficiency)' },
  risti: { id: 'RISTI (risiko tinggi)', en: 'RISTI (high risk)' },
  people: { id: 'Ibu', en: 'Women' },
  overlapFamilies: { id: 'Faktor keluarga yang terjadi bersama', en: 'Factors of families that come together' },
  overlapFamiliesMost: {
    id: 'Paling sering bersama: {gabungan} ({n} keluarga)',
    en: 'Most often together: {gabungan} ({n} {n:family|families})',
  },
  overlapFamiliesOne: {
    id: 'Gabungan terbanyak: hanya {gabungan} ({n} keluarga)',
    en: 'Most frequent: {gabungan} alone ({n} {n:family|families})',
  },
  overlapChildren: { id: 'Faktor yang terjadi bersama pada anak stunting', en: 'Factors that come together in stunted children' },
  overlapChildrenMost: {
    id: 'Pada anak stunting paling sering: {gabungan} ({n} anak)',
    en: 'In stunted children most often: {gabungan} ({n} {n:child|children})',
  },
  overlapHint: {
    id: 'Tiap lajur: tepat faktor yang bertitik penuh, tanpa yang lain. {tahu} terbaca lengkap ({tanpa} tanpa satu pun); {tidak} tidak ikut karena salah satu faktornya tidak diketahui.',
    en: 'Each column: exactly the factors with a full dot and no other. {tahu} are fully known ({tanpa} with none); {tidak} are left out, since a factor is not known.',
  },
  noneLinked: { id: 'Belum ada anak stunting yang semua faktornya diketahui', en: 'No stunted child with all factors known yet' },
  noneLinkedBody: {
    id: '{n} dari {d} anak stunting sudah tertaut ke keluarganya. Tautkan anak dan keluarga, atau pilih faktor lain.',
    en: '{n} of {d} stunted {d:child|children} are linked to their family. Link children and families, or choose other factors.',
  },
  toLinks: { id: 'Ke Penautan', en: 'To linkage' },
  factors: { id: 'Faktor yang dilihat', en: 'Factors looked at' },
  combination: { id: 'Gabungan', en: 'Combination' },
  count: { id: 'Jumlah', en: 'Number' },
  together: { id: '{a} dan {b}', en: '{a} and {b}' },
  restOf: { id: 'dan {k} gabungan lain: {n}', en: 'and {k} other combinations: {n}' },
  familiesUnit: { id: 'Keluarga', en: 'Families' },
  childrenUnit: { id: 'Anak', en: 'Children' },
  offices: { id: 'Siapa yang perlu bertindak', en: 'Who would have to act' },
  officesMost: { id: '{persen} kebutuhan ada pada {lembaga}', en: '{persen} of needs lie with {lembaga}' },
  officesHint: {
    id: 'Satu kebutuhan: satu faktor satu keluarga berisiko, atau satu faktor satu anak. Keluarga dengan dua faktor dihitung dua. Berat lahir tidak ikut: tidak ada yang dapat mengubahnya lagi.',
    en: 'A need is one factor of one family at risk, or one factor of one child. A family with two factors counts twice. Weight at birth is left out: nobody can change it any more.',
  },
  noNeeds: { id: 'Belum ada kebutuhan yang diketahui.', en: 'No need is known yet.' },
  needs: { id: 'Kebutuhan', en: 'Needs' },
  cumulative: { id: 'Kumulatif', en: 'Cumulative' },
  office: { id: 'Lembaga', en: 'Office' },
  alone: { id: 'Keluarga yang bebas bila lembaga ini saja bertindak', en: 'Families freed if this office alone acts' },
  several: { id: '{n} keluarga memerlukan sedikitnya dua lembaga.', en: '{n} {n:family needs|families need} at least two offices.' },
  aloneUnknown: {
    id: 'Untuk {n} keluarga satu lembaga cukup bagi yang diketahui, tetapi ada faktor yang tidak diketahui.',
    en: 'For {n} {n:family|families} one office would do for what is known, but a factor is not known.',
  },
  atRisk: { id: 'Anak yang belum stunting tetapi berisiko', en: 'Children not stunted yet, but at risk' },
  atRiskHint: {
    id: 'Menurut aturan yang dapat diperiksa siapa pun; batasnya usulan Konvergen, bukan ketentuan siapa pun.',
    en: 'By rules that anybody can check; the limits are a proposal of Konvergen, nobody’s rule.',
  },
  rule: { id: 'Aturan', en: 'Rule' },
  children: { id: 'Anak', en: 'Children' },
  anyRule: { id: 'Sedikitnya satu aturan', en: 'One rule at least' },
  byNumber: { id: 'Satu aturan: {satu}; dua: {dua}; tiga atau lebih: {tiga}.', en: 'One rule: {satu}; two: {dua}; three or more: {tiga}.' },
  notKnownFor: { id: 'tidak diketahui untuk {n}', en: 'not known of {n}' },
  served: { id: 'Belum terlayani', en: 'Not reached' },
  servedHint: {
    id: 'Tidak dicatat bukan berarti tidak terlayani; itu dihitung tersendiri.',
    en: 'Not noted is not the same as not reached, and is counted apart.',
  },
  who: { id: 'Siapa', en: 'Who' },
  notReached: { id: 'Belum terlayani', en: 'Not reached' },
  notAccompanied: { id: 'Keluarga berisiko tanpa pendampingan', en: 'Families at risk without accompaniment' },
  notWeighed: {
    id: 'Anak yang tidak ditimbang pada bulan terbaru maupun bulan sebelumnya',
    en: 'Children not weighed in the newest month or the one before',
  },
  notExamined: { id: 'Ibu hamil yang tidak diperiksa dalam tiga bulan', en: 'Pregnant women not examined in three months' },
  arrivals: { id: 'Keluarga yang baru berisiko', en: 'Families newly at risk' },
  arrivalsHint: { id: 'Dibanding daftar sebelumnya di desa yang sama.', en: 'Against the list before in the same village.' },
  noBefore: { id: 'Belum ada daftar sebelumnya untuk dibandingkan.', en: 'There is no list before to compare with.' },
  'masuk-daftar': { id: 'Baru masuk daftar', en: 'New in the list' },
  'jadi-berisiko': { id: 'Sebelumnya tidak berisiko', en: 'Not at risk before' },
  tetap: { id: 'Tetap berisiko', en: 'Still at risk' },
  'tidak-pasti': { id: 'Tidak dapat dipastikan: daftar sebelumnya tidak lengkap', en: 'Cannot be told: the list before was not complete' },
  openNew: { id: 'Lihat {n} keluarga yang baru', en: 'See the {n} new {n:family|families}' },
  notHeld: { id: 'Yang tidak ada di register mana pun', en: 'What no register holds' },
  notHeldHint: {
    id: 'Bukan nol, melainkan tidak diketahui. Tanyakan di posyandu atau saat pendampingan.',
    en: 'Not zero, but not known. Ask at the posyandu or when accompanying a family.',
  },
  areas: { id: 'Wilayah di bawahnya', en: 'Areas below' },
  area: { id: 'Wilayah', en: 'Area' },
  stuntedOf: { id: 'Stunting dari yang diukur', en: 'Stunted of those measured' },
  riskCount: { id: 'Anak berisiko', en: 'Children at risk' },
  krsCount: { id: 'Keluarga berisiko', en: 'Families at risk' },
  mostFrequent: { id: 'Faktor keluarga terbanyak', en: 'Most frequent family factor' },
  none: { id: 'tidak ada', en: 'none' },
  method: { id: 'Cara dihitung', en: 'How this is reckoned' },
  methodBody: {
    id: 'Keadaan anak menurut panjang/tinggi terakhir dalam enam bulan terbaru. Rasio = bagian pada anak stunting ÷ bagian pada anak lain, selang menurut Katz (1978). 4T adalah satu faktor walau bagiannya empat. Keluarga berisiko menurut tandanya dalam daftar; lembaga menurut kamus tindakan sektor, dan kabupaten boleh menetapkan lain. Gabungan menurut UpSet (Lex dkk., 2014).',
    en: 'A child’s standing is by its last length in the newest six months. Ratio = share in stunted children ÷ share in others, interval after Katz (1978). 4T is one factor though it has four parts. Families at risk by their marks in the list; offices by the catalogue of sector actions, which a district may settle otherwise. Combinations after UpSet (Lex et al., 2014).',
  },
  listStunted: { id: 'Anak stunting', en: 'Stunted children' },
  listRisk: { id: 'Anak berisiko', en: 'Children at risk' },
  listWeighed: { id: 'Anak yang tidak ditimbang', en: 'Children not weighed' },
  listKrs: { id: 'Keluarga berisiko', en: 'Families at risk' },
  listNew: { id: 'Keluarga yang baru berisiko', en: 'Families newly at risk' },
  listAlone: { id: 'Keluarga tanpa pendampingan', en: 'Families without accompaniment' },
  onlyThese: { id: 'tepat {gabungan}', en: 'exactly {gabungan}' },
  openCombination: { id: '{gabungan}: {n}, buka orangnya', en: '{gabungan}: {n}, open the people' },
  listWith: { id: '{daftar}: {faktor}', en: '{daftar}: {faktor}' },
  listEmpty: { id: 'Tidak ada yang dapat ditampilkan di wilayah Anda.', en: 'There is nobody to be shown in your areas.' },
  noName: { id: 'tanpa nama', en: 'without a name' },
  total: { id: '{n} orang; hanya wilayah Anda.', en: '{n} people; your own areas only.' },
  totalFamilies: { id: '{n} keluarga; hanya wilayah Anda.', en: '{n} {n:family|families}; your own areas only.' },
  download: { id: 'Unduh CSV', en: 'Download CSV' },
  part: { id: 'Bagian', en: 'Part' },
  group: { id: 'Kelompok', en: 'Group' },
} as const satisfies Catalogue

const pair = (id: string, en: string): Bilingual => ({ id, en })

export const CAUSE_NAMES: Readonly<Record<CauseOfChild | FourPart, Bilingual>> = {
  duaT: pair('Dua bulan tidak naik (2T)', 'No gain for two months (2T)'),
  tidakDitimbang: pair('Tidak ditimbang 2 bulan', 'Not weighed for 2 months'),
  giziKurang: pair('Gizi kurang/buruk (BB/TB)', 'Wasted (BB/TB)'),
  tanpaVitA: pair('Tanpa vitamin A', 'No vitamin A'),
  bblr: pair('Berat lahir rendah (BBLR)', 'Low weight at birth'),
  air: pair('Air tidak layak', 'Unsafe water'),
  jamban: pair('Jamban tidak layak', 'Unsafe latrine'),
  empatT: pair('Kehamilan 4T', 'Pregnancy at 4T'),
  bukanKb: pair('Bukan KB modern', 'No modern contraception'),
  terlaluMuda: pair('Terlalu muda', 'Too young'),
  terlaluTua: pair('Terlalu tua', 'Too old'),
  terlaluDekat: pair('Terlalu dekat', 'Too close'),
  terlaluBanyak: pair('Terlalu banyak', 'Too many'),
}

/** `{z}`, `{turun}`, `{dari}`, `{sampai}`, `{kg}`, `{k}`: the limits of core, as they are written. */
export const RULE_TEXT: Readonly<Record<RiskRule, Bilingual>> = {
  'dekat-pendek': pair('TB/U dekat batas: z dari −2 sampai di bawah {z}', 'Length for age near the limit: z from −2 to below {z}'),
  'z-turun': pair(
    'TB/U turun {turun} z atau lebih dalam {dari}–{sampai} hari',
    'Length for age fell by {turun} z or more in {dari}–{sampai} days',
  ),
  'dua-t': pair('Berat tidak naik dua bulan berturut-turut (2T)', 'Weight did not rise two months in a row (2T)'),
  bblr: pair('Lahir di bawah {kg} kg (ditimbang pada hari lahir)', 'Born below {kg} kg (weighed on the day of birth)'),
  keluarga: pair('Keluarga dengan {k} faktor risiko atau lebih', 'Family with {k} risk factors or more'),
}

export const NOT_HELD_TEXT: Readonly<Record<(typeof NOT_HELD)[number], Bilingual>> = {
  asiEksklusif: pair('ASI eksklusif', 'Exclusive breastfeeding'),
  sakit: pair('Sakit berulang (diare, ISPA, cacingan)', 'Repeated illness (diarrhoea, airways, worms)'),
  bukuKia: pair('Kepemilikan dan pemakaian buku KIA', 'Having and using the mother-and-child book (KIA)'),
}

/** Where the register of offices has none of this code. */
export const OFFICE_KINDS_TEXT: Readonly<Record<OfficeCode, Bilingual>> = {
  pupr: pair('Dinas pekerjaan umum', 'Public works office'),
  'opd-kb': pair('Dinas keluarga berencana', 'Family-planning office'),
  dinkes: pair('Dinas kesehatan', 'Health office'),
}
