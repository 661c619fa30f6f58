/** How the pages on children and families speak: runs, pairs, doubles, who belongs to whom. */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { RunStep } from '@konvergen/contract/kin.ts'
import type { PairKind } from '@konvergen/core/linkage/settle-run.ts'
import type { SubjectStanding, ToldState } from '@konvergen/core/linkage/subject-standing.ts'
import type { Catalogue } from './text.ts'

export const LINKAGE = {
  title: { id: 'Anak dan keluarga', en: 'Children and families' },
  emptyTitle: { id: 'Belum ada yang dapat ditautkan', en: 'There is nothing to link yet' },
  emptyBody: {
    id: 'Penautan memerlukan dua daftar: anak dari e-PPGBM dan keluarga berisiko stunting menurut nama. Unggah keduanya di halaman Berkas. Daftar penduduk atau Elsimil menurut nama membuat hasilnya jauh lebih lengkap.',
    en: 'Linkage needs two lists: children of e-PPGBM and families at risk of stunting by name. Upload both on the page of files. A civil list or Elsimil by name makes the outcome far more complete.',
  },
  never: {
    id: 'Anak dari e-PPGBM dan keluarga dari daftar KRS belum pernah dibandingkan. Jalankan penautan untuk mengetahui anak mana dari keluarga mana.',
    en: 'Children of e-PPGBM and families of the KRS list have never been compared. Run the linkage to learn which child belongs to which family.',
  },
  lead: {
    id: '{linked} dari {all} anak ({share}) sudah diketahui keluarganya. {waiting} pasangan menunggu jawaban Anda.',
    en: '{linked} of {all} {all:child|children} ({share}) {linked:has|have} a known family. {waiting} {waiting:pair waits|pairs wait} for your answer.',
  },
  leadDone: {
    id: '{linked} dari {all} anak ({share}) sudah diketahui keluarganya. Tidak ada pasangan yang menunggu jawaban.',
    en: '{linked} of {all} {all:child|children} ({share}) {linked:has|have} a known family. No pair waits for an answer.',
  },
  stale: {
    id: '{n} catatan baru atau berubah sejak penautan terakhir.',
    en: '{n} {n:record is|records are} new or {n:has|have} changed since the last run.',
  },
  fresh: { id: 'Semua catatan sudah dibandingkan.', en: 'All records have been compared.' },
  run: { id: 'Penautan', en: 'Linkage' },
  runHint: {
    id: 'Membandingkan nama orang tua, nomor KK, desa, tempat tinggal di desa dan umur anak; dan anak satu per satu dengan anak yang ditulis daftar penduduk atau Elsimil dalam keluarga itu. Yang pasti langsung ditautkan; sisanya ditanyakan kepada Anda. Jawaban orang tidak pernah ditimpa.',
    en: 'Compares the parents’ names, the family card, the village, where they live in it and the child’s age; and child by child with those whom a civil list or Elsimil has in the family. What is sure is linked at once; the rest is asked of you. What a person answered is never overwritten.',
  },
  begin: { id: 'Jalankan penautan', en: 'Run the linkage' },
  whole: { id: 'Bandingkan semuanya lagi', en: 'Compare everything again' },
  wholeHint: {
    id: 'Perlu bila hasilnya diragukan. Jawaban yang sudah ada tetap.',
    en: 'For when the outcome is in doubt. Answers given so far stay.',
  },
  lastBy: { id: 'Terakhir dijalankan {when} oleh {who}.', en: 'Last run {when} by {who}.' },
  byItself: {
    id: 'Jalankan sendiri sesudah daftar anak, keluarga atau anggotanya diterapkan',
    en: 'Run by itself after a list of children, families or their members is applied',
  },
  isByItself: {
    id: 'Berjalan sendiri sesudah daftar anak, keluarga atau anggotanya diterapkan.',
    en: 'Runs by itself after a list of children, families or their members is applied.',
  },
  onlyByHand: { id: 'Hanya berjalan bila seseorang menjalankannya.', en: 'Runs only when somebody begins it.' },
  cancel: { id: 'Batalkan', en: 'Cancel' },
  cancelled: { id: 'Penautan dibatalkan. Tidak ada yang berubah.', en: 'The run was cancelled. Nothing was changed.' },
  failed: {
    id: 'Penautan terakhir tidak selesai. Tidak ada yang berubah; jalankan lagi.',
    en: 'The last run did not finish. Nothing was changed; run it again.',
  },
  running: { id: '{step} ({percent} %)', en: '{step} ({percent} %)' },
  waiting: { id: 'Menunggu jawaban', en: 'Waiting for an answer' },
  waitingHint: {
    id: 'Setiap jawaban tercatat dengan nama Anda dan dapat ditarik kembali.',
    en: 'Each answer is kept with your name and can be taken back.',
  },
  review: { id: 'Tinjau pasangan', en: 'Look at the pairs' },
  lapsed: {
    id: '{n} tautan bersandar pada daftar yang sudah ditarik',
    en: '{n} {n:link stands|links stand} on a list that was taken back',
  },
  later: { id: '{n} pasangan ditunda', en: '{n} {n:pair was|pairs were} put off' },
  areas: { id: 'Hasil menurut kecamatan', en: 'Outcome by sub-district' },
  areasHint: {
    id: 'Anak tanpa keluarga belum tentu tidak berisiko: mungkin keluarganya tidak ada dalam daftar KRS.',
    en: 'A child without a family is not surely without risk: its family may be absent from the KRS list.',
  },
  area: { id: 'Kecamatan', en: 'Sub-district' },
  children: { id: 'Anak', en: 'Children' },
  linked: { id: 'Tertaut', en: 'Linked' },
  inReview: { id: 'Ditinjau', en: 'In review' },
  without: { id: 'Tanpa keluarga', en: 'No family' },
  runs: { id: 'Riwayat penautan', en: 'Past runs' },
  ranBy: { id: '{when}, oleh {who}', en: '{when}, by {who}' },
  outcome: {
    id: '{compared} catatan dibandingkan · {linked} tautan baru · {asked} pasangan baru ditanyakan',
    en: '{compared} {compared:record|records} compared · {linked} new {linked:link|links} · {asked} new {asked:pair|pairs} asked',
  },
  viaPersons: {
    id: '{n} di antaranya lewat anggota keluarga dalam daftar menurut nama',
    en: '{n} of them through members of families in lists by name',
  },
  method: { id: 'Apa yang dipelajari dari daftar Anda', en: 'What was learnt from your lists' },
  methodHint: {
    id: 'Seberapa sering tiap tanda sama pada anak dan keluarganya sendiri, dan pada yang bukan. Dipelajari tanpa contoh, di dalamnya tidak ada nama.',
    en: 'How often each sign agrees between a child and its own family, and between strangers. Learnt without examples; no name is in it.',
  },
  sign: { id: 'Tanda', en: 'Sign' },
  own: { id: 'Sama pada keluarga sendiri', en: 'Same in its own family' },
  strangers: { id: 'Sama kebetulan', en: 'Same by chance' },
  joined: { id: 'Catatan ganda yang disatukan', en: 'Double records that were joined' },
  joinedNone: { id: 'Belum ada yang disatukan.', en: 'None has been joined yet.' },
  part: { id: 'Pisahkan lagi', en: 'Part again' },
  partSays: { id: 'Pisahkan lagi: {a} dan {b}', en: 'Part again: {a} and {b}' },
  parted: { id: 'Dipisahkan {when} oleh {who}', en: 'Parted on {when} by {who}' },
  byPair: { id: 'Tarik jawaban pasangannya untuk memisahkan', en: 'Take the answer of the pair back to part them' },
  joinedLine: { id: '{a} disatukan dengan {b}', en: '{a} joined with {b}' },
} as const satisfies Catalogue

export const RUN_STATE = {
  berjalan: { id: 'sedang berjalan', en: 'running' },
  selesai: { id: 'selesai', en: 'done' },
  dibatalkan: { id: 'dibatalkan', en: 'cancelled' },
  gagal: { id: 'tidak selesai', en: 'did not finish' },
  terhenti: { id: 'terhenti', en: 'cut off' },
} as const satisfies Catalogue

export const STEPS: Readonly<Record<RunStep, Bilingual>> = {
  baca: { id: 'Membaca catatan', en: 'Reading the records' },
  orang: { id: 'Membandingkan anak dengan anggota keluarga', en: 'Comparing children with members of families' },
  cari: { id: 'Mencari pasangan yang mungkin', en: 'Looking for possible pairs' },
  latih: { id: 'Mempelajari daftar Anda', en: 'Learning from your lists' },
  nilai: { id: 'Menimbang setiap pasangan', en: 'Weighing each pair' },
  'keluarga-ganda': { id: 'Mencari keluarga ganda', en: 'Looking for double families' },
  'anak-ganda': { id: 'Mencari anak ganda', en: 'Looking for double children' },
  simpan: { id: 'Menyimpan hasil', en: 'Keeping the outcome' },
}

export const KINDS: Readonly<Record<PairKind, Bilingual>> = {
  'anak-keluarga': { id: 'Anak dan keluarganya', en: 'A child and its family' },
  'keluarga-ganda': { id: 'Keluarga yang mungkin ganda', en: 'Families that may be double' },
  'anak-ganda': { id: 'Anak yang mungkin ganda', en: 'Children that may be double' },
}

/** Lists by name that say who is in a family, by their kind. */
export const PEOPLE_LISTS = {
  'civil-list': { id: 'daftar penduduk', en: 'civil list' },
  'elsimil-list': { id: 'daftar Elsimil', en: 'Elsimil list' },
} as const satisfies Catalogue

/** What is asked of a pair. */
export const QUESTIONS: Readonly<Record<PairKind, Bilingual>> = {
  'anak-keluarga': { id: 'Apakah anak ini dari keluarga ini?', en: 'Does this child belong to this family?' },
  'keluarga-ganda': { id: 'Apakah keduanya satu keluarga?', en: 'Are the two one family?' },
  'anak-ganda': { id: 'Apakah keduanya satu anak?', en: 'Are the two one child?' },
}

export const SIGNS = {
  nik: { id: 'NIK', en: 'NIK' },
  nama: { id: 'Nama anak', en: 'Child’s name' },
  lahir: { id: 'Tanggal lahir', en: 'Birth date' },
  jk: { id: 'Jenis kelamin', en: 'Sex' },
  ibu: { id: 'Nama ibu', en: 'Mother’s name' },
  ayah: { id: 'Nama ayah atau kepala keluarga', en: 'Name of father or head' },
  kk: { id: 'Nomor KK', en: 'Family card' },
  desa: { id: 'Desa', en: 'Village' },
  rumah: { id: 'Tempat tinggal di desa', en: 'Home in the village' },
  balita: { id: 'Umur anak dan tanda keluarga', en: 'Child’s age and the family’s marks' },
} as const satisfies Catalogue

export const QUEUE = {
  title: { id: 'Pasangan yang perlu dilihat', en: 'Pairs to look at' },
  back: { id: 'Anak dan keluarga', en: 'Children and families' },
  kind: { id: 'Pasangan', en: 'Pairs' },
  every: { id: 'Semua', en: 'All' },
  show: { id: 'Tampilkan', en: 'Show' },
  menunggu: { id: 'menunggu', en: 'waiting' },
  nanti: { id: 'ditunda', en: 'put off' },
  sama: { id: 'dijawab sama', en: 'answered: the same' },
  beda: { id: 'dijawab beda', en: 'answered: not the same' },
  otomatis: { id: 'tertaut otomatis', en: 'linked automatically' },
  ditarik: { id: 'daftarnya sudah ditarik', en: 'whose list was taken back' },
  none: { id: 'Tidak ada pasangan di sini', en: 'There is no pair here' },
  noneBody: {
    id: 'Yang baru muncul setelah penautan dijalankan lagi.',
    en: 'New ones appear after the linkage was run again.',
  },
  count: { id: 'Pasangan {n} dari {all}', en: 'Pair {n} of {all}' },
  previous: { id: 'Sebelumnya', en: 'Previous' },
  next: { id: 'Berikutnya', en: 'Next' },
  keys: {
    id: 'Papan tik: 1 ya, 2 bukan, 3 nanti, 0 tarik jawaban, panah untuk berpindah.',
    en: 'Keyboard: 1 yes, 2 no, 3 later, 0 take back, arrows to move.',
  },
  yes: { id: 'Ya, sama', en: 'Yes, the same' },
  no: { id: 'Bukan', en: 'No' },
  wait: { id: 'Nanti', en: 'Later' },
  takeBack: { id: 'Tarik jawaban', en: 'Take the answer back' },
  saidSama: { id: 'Dijawab: ya, sama', en: 'Answered: yes, the same' },
  saidBeda: { id: 'Dijawab: bukan', en: 'Answered: no' },
  saidNanti: { id: 'Dijawab: nanti', en: 'Answered: later' },
  by: { id: '{said}, oleh {who}, {when}.', en: '{said}, by {who}, {when}.' },
  justNow: { id: '{said}, oleh Anda, baru saja.', en: '{said}, by you, just now.' },
  auto: { id: 'Ditautkan otomatis. Jawab “bukan” untuk melepasnya.', en: 'Linked automatically. Answer “no” to end it.' },
  probability: { id: 'Peluang sama: {p}', en: 'Chance of being the same: {p}' },
  why: { id: 'Mengapa ditanyakan', en: 'Why you are asked' },
  viaPerson: {
    id: 'Menurut {list} {period}, anak ini ada dalam keluarga itu. Tanda di bawah membandingkan anak e-PPGBM dengan anak dalam daftar itu, bukan dengan catatan keluarganya.',
    en: 'By the {list} of {period} this child is in that family. The signs below compare the child of e-PPGBM with the child in that list, not with the family’s own record.',
  },
  lapsed: {
    id: 'Daftar yang menulis anak ini dalam keluarga itu sudah ditarik, dan daftar lain belum sama kuatnya. Tautannya tetap sampai Anda menjawab “bukan”.',
    en: 'The list that has this child in that family was taken back, and no other is as sure. The link stays until you answer “no”.',
  },
  strong: { id: 'kuat', en: 'strong' },
  for: { id: 'mendukung', en: 'speaks for it' },
  against: { id: 'menentang', en: 'speaks against it' },
  neither: { id: 'tidak menentukan', en: 'tells little' },
  what: { id: 'Isian', en: 'Field' },
  child: { id: 'Anak', en: 'Child' },
  family: { id: 'Keluarga', en: 'Family' },
  person: { id: 'Anak menurut {list}', en: 'Child by {list}' },
  first: { id: 'Catatan pertama', en: 'First record' },
  second: { id: 'Catatan kedua', en: 'Second record' },
  initials: { id: 'Inisial', en: 'Initials' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  birth: { id: 'Lahir', en: 'Born' },
  desa: { id: 'Desa', en: 'Village' },
  members: { id: 'Anak yang tertaut', en: 'Children linked' },
  nama: { id: 'Nama', en: 'Name' },
  ibu: { id: 'Ibu', en: 'Mother' },
  ayah: { id: 'Ayah atau kepala keluarga', en: 'Father or head' },
  alamat: { id: 'Alamat', en: 'Address' },
  nik: { id: 'Empat angka akhir NIK', en: 'Last four digits of the NIK' },
  kk: { id: 'Empat angka akhir KK', en: 'Last four digits of the KK' },
  hidden: { id: 'tidak terlihat dengan peran Anda', en: 'not shown in your role' },
  closed: { id: 'belum dibuka', en: 'not opened' },
  unwritten: { id: 'tidak ditulis', en: 'not written' },
  notOf: { id: 'tidak ada', en: 'none' },
  open: { id: 'Buka nama untuk pasangan ini', en: 'Show the names of this pair' },
  opening: { id: 'Membuka …', en: 'Opening …' },
  openHint: {
    id: 'Tercatat di jejak dengan tujuan “memeriksa catatan ganda atau salah”.',
    en: 'Kept in the trail, for the purpose “checking a double or wrong record”.',
  },
  who: {
    id: 'Nama anak hanya terlihat oleh Dinas Kesehatan, nama keluarga oleh OPD KB. Bila tandanya tidak cukup, jawab “nanti” dan duduklah berdua.',
    en: 'Names of children are seen by the health office only, those of families by the family-planning office. Where the signs do not suffice, answer “later” and sit together.',
  },
} as const satisfies Catalogue

export const KIN = {
  family: { id: 'Keluarga', en: 'Family' },
  hint: { id: 'Dari penautan daftar anak dan daftar keluarga.', en: 'From linking the list of children with the list of families.' },
  lives: { id: 'Keluarga di {desa}', en: 'A family in {desa}' },
  elsewhere: { id: 'Keluarga di luar wilayah Anda', en: 'A family outside your area' },
  byRun: { id: 'ditautkan otomatis sejak {day}, peluang {p}', en: 'linked automatically since {day}, chance {p}' },
  byPerson: { id: 'ditetapkan {who} sejak {day}', en: 'set by {who} since {day}' },
  mother: { id: 'nama istri cocok dengan nama ibu', en: 'the wife’s name fits the mother’s' },
  notMother: { id: 'nama istri berbeda dari nama ibu', en: 'the wife’s name differs from the mother’s' },
  siblings: { id: 'Anak lain dalam keluarga ini: {n}', en: 'Other children of this family: {n}' },
  sibling: { id: 'Anak ke-{n}', en: 'Child {n}' },
  none: { id: 'Keluarganya belum diketahui.', en: 'Its family is not known yet.' },
  lapsed: {
    id: 'Tautan ini bersandar pada daftar menurut nama yang sudah ditarik; belum ada orang yang memastikannya.',
    en: 'This link stands on a list by name that was taken back; nobody has confirmed it.',
  },
  waiting: { id: '{n} pasangan menunggu jawaban.', en: '{n} {n:pair waits|pairs wait} for an answer.' },
  toQueue: { id: 'Tinjau pasangan', en: 'Look at the pairs' },
  before: { id: 'Sebelumnya', en: 'Before' },
  until: { id: '{where}, {from} sampai {to}', en: '{where}, {from} to {to}' },
  release: { id: 'Bukan keluarga ini', en: 'Not this family' },
  releaseTitle: { id: 'Lepas dari keluarga ini?', en: 'End the link to this family?' },
  releaseLost: {
    id: 'Anak ini tidak lagi dihitung pada keluarga itu. Riwayatnya tetap, dan pasangannya dapat dijawab lagi.',
    en: 'The child counts with that family no more. The history stays, and the pair can be answered again.',
  },
  releaseNow: { id: 'Lepas', en: 'End the link' },
  state: { id: 'Keadaan', en: 'State' },
  setState: { id: 'Catat keadaan', en: 'Record the state' },
  since: { id: 'Sejak', en: 'Since' },
  save: { id: 'Simpan', en: 'Save' },
  told: { id: '{state} sejak {day}, dicatat {who}', en: '{state} since {day}, recorded by {who}' },
  calendar: { id: '{state} sejak {day}, menurut kalender', en: '{state} since {day}, by the calendar' },
  members: { id: 'Anak dalam keluarga ini', en: 'Children of this family' },
  membersHint: {
    id: 'Dari e-PPGBM, ditautkan dengan keluarga ini. Tanpa nama.',
    en: 'From e-PPGBM, linked with this family. Without names.',
  },
  membersNone: { id: 'Belum ada anak yang tertaut.', en: 'No child is linked yet.' },
  born: { id: 'lahir {when}', en: 'born {when}' },
  double: { id: 'Catatan ganda: sudah disatukan dengan catatan lain.', en: 'A double record: it was joined with another.' },
  joined: { id: 'Disatukan dengan {n} catatan lain.', en: 'Joined with {n} other records.' },
} as const satisfies Catalogue

export const STANDING: Readonly<Record<SubjectStanding, Bilingual>> = {
  aktif: { id: 'Masih sasaran', en: 'Still in the target group' },
  ganda: { id: 'Ganda', en: 'Double' },
  meninggal: { id: 'Meninggal', en: 'Died' },
  pindah: { id: 'Pindah ke luar kabupaten', en: 'Moved out of the district' },
  'lewat-umur': { id: 'Lewat umur balita', en: 'Past the age of under-fives' },
}

export const TOLD: Readonly<Record<ToldState, Bilingual>> = {
  aktif: { id: 'Ada di sini', en: 'Here' },
  pindah: STANDING.pindah,
  meninggal: STANDING.meninggal,
}

/** When it ran last by itself, by the list after which it did. */
export const LAST_AFTER = {
  anak: {
    id: 'Terakhir berjalan sendiri {when}, sesudah daftar anak diterapkan.',
    en: 'Ran last by itself {when}, after a list of children was applied.',
  },
  keluarga: {
    id: 'Terakhir berjalan sendiri {when}, sesudah daftar keluarga diterapkan.',
    en: 'Ran last by itself {when}, after a list of families was applied.',
  },
  orang: {
    id: 'Terakhir berjalan sendiri {when}, sesudah daftar penduduk atau Elsimil menurut nama diterapkan.',
    en: 'Ran last by itself {when}, after a civil list or Elsimil by name was applied.',
  },
} as const satisfies Catalogue

export const RAN_AFTER = {
  anak: { id: '{when}, sendiri sesudah daftar anak', en: '{when}, by itself after a list of children' },
  keluarga: { id: '{when}, sendiri sesudah daftar keluarga', en: '{when}, by itself after a list of families' },
  orang: { id: '{when}, sendiri sesudah daftar penduduk atau Elsimil', en: '{when}, by itself after a civil list or Elsimil' },
} as const satisfies Catalogue

export const JOIN = {
  title: { id: 'Satukan dua keluarga', en: 'Join two families' },
  hint: {
    id: 'Bila Anda tahu dua catatan adalah satu keluarga. Tidak ada yang dihapus; penyatuan dapat dipisahkan lagi.',
    en: 'When you know that two records are one family. Nothing is deleted; they can be parted again.',
  },
  stays: { id: 'Catatan yang tetap', en: 'The record that stays' },
  double: { id: 'Catatan gandanya', en: 'Its double' },
  search: { id: 'Nomor KK, NIK, atau nama', en: 'Card number (KK), NIK, or name' },
  village: { id: 'Desa (untuk mencari nama)', en: 'Village (to look for a name)' },
  anyVillage: { id: 'Tanpa desa: cari menurut nomor', en: 'No village: look by number' },
  find: { id: 'Cari', en: 'Search' },
  none: {
    id: 'Tidak ditemukan. Nama dicari di satu desa; nomor harus lengkap.',
    en: 'None found. Names are looked for in one village; numbers must be whole.',
  },
  more: { id: 'Ada lebih banyak; tulis nama lebih lengkap.', en: 'There are more; write more of the name.' },
  choose: { id: 'Pilih', en: 'Choose' },
  chooseOne: { id: 'Pilih {family}', en: 'Choose {family}' },
  another: { id: 'Pilih yang lain', en: 'Choose another' },
  same: { id: 'Kedua catatan itu sama. Pilih dua yang berbeda.', en: 'Both are the same record. Choose two different ones.' },
  reason: { id: 'Alasan (tanpa nomor NIK atau KK)', en: 'Reason (no NIK or card number)' },
  join: { id: 'Satukan', en: 'Join' },
  done: { id: 'Kedua catatan disatukan.', en: 'The two records were joined.' },
} as const satisfies Catalogue
