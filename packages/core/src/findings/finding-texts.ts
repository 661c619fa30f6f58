/**
 * What each rule says: a title for a list, what was seen, why it may be wrong, what to do. `{hal}` and `{a}` are the number in question with its name, `{hal2}`
 * and `{b}` what it is held against, `{per2}` that one's period; the rest are details of the finding. No blame: a number is asked about, nobody accused.
 */
import type { Words } from '../indicators/indicator.ts'
import type { Rule } from './finding.ts'

export interface FindingText {
  readonly title: Words
  readonly seen: Words
  readonly why: Words
  readonly todo: Words
}

const MEND_OR_SAY: Words = {
  id: 'Periksa angkanya. Perbaiki bila keliru; bila benar, tulis alasannya.',
  en: 'Check the number. Mend it where it is wrong; where it is right, write why.',
}
const MEND: Words = {
  id: 'Periksa sumbernya dan perbaiki salah satu angka. Temuan ini tertutup sendiri setelah angkanya cocok.',
  en: 'Check the source and mend one of the numbers. The finding closes by itself once they agree.',
}

export const FINDING_TEXTS: Readonly<Record<Rule, FindingText>> = {
  'pembilang-lebih': {
    title: { id: 'Yang dilayani lebih banyak daripada sasarannya', en: 'More were served than there are' },
    seen: { id: '{hal}: {a}, sedangkan {hal2} {b} ({per2}).', en: '{hal}: {a}, while {hal2} is {b} ({per2}).' },
    why: {
      id: 'Persentasenya melewati 100 %. Sasarannya terlalu kecil, ada yang terhitung dua kali, atau ada orang dari luar wilayah.',
      en: 'The percentage passes 100%. The group is counted too small, somebody was counted twice, or people came from elsewhere.',
    },
    todo: {
      id: 'Perbaiki angkanya, minta pemilik sasaran memeriksa, atau tandai “ada dari luar wilayah” pada isian.',
      en: 'Mend the number, ask the owner of the group to check it, or mark “people from elsewhere” on the form.',
    },
  },
  'jumlah-beda': {
    title: { id: 'Bagian-bagiannya tidak sama dengan jumlahnya', en: 'The parts are not the whole' },
    seen: {
      id: '{hal} tertulis {a}, tetapi jumlah bagiannya ({bagian}) {hitungan}.',
      en: '{hal} is written as {a}, but its parts ({bagian}) add up to {hitungan}.',
    },
    why: {
      id: 'Dalam satu set, bagian-bagian harus tepat menjadi jumlahnya. Salah satu angka salah tulis atau terlewat.',
      en: 'Within one set the parts must make up the whole. One of the numbers is mistyped or missing.',
    },
    todo: MEND,
  },
  'bagian-lebih': {
    title: { id: 'Bagian-bagiannya melebihi jumlahnya', en: 'The parts are more than the whole' },
    seen: {
      id: '{hal} {a}, tetapi bagiannya ({bagian}) bersama {hitungan}.',
      en: '{hal} is {a}, but its parts ({bagian}) together are {hitungan}.',
    },
    why: {
      id: 'Kelompok di dalamnya tidak mungkin bersama-sama lebih besar daripada keseluruhannya.',
      en: 'The groups inside cannot together be larger than the whole.',
    },
    todo: MEND,
  },
  'di-atas-batas': {
    title: { id: 'Bagian lebih besar daripada keseluruhan', en: 'A part is larger than the whole' },
    seen: { id: '{hal}: {a}; sedangkan {hal2}: {b}.', en: '{hal}: {a}; but {hal2}: {b}.' },
    why: {
      id: 'Yang pertama adalah bagian dari yang kedua, jadi tidak mungkin lebih besar.',
      en: 'The first is part of the second, so it cannot be larger.',
    },
    todo: MEND,
  },
  negatif: {
    title: { id: 'Angka di bawah nol', en: 'A number below zero' },
    seen: {
      id: '{hal} tertulis {a}. Ini selisih antara {hal2} ({b}) dan {hal3} ({c}).',
      en: '{hal} is written as {a}. It is the difference between {hal2} ({b}) and {hal3} ({c}).',
    },
    why: {
      id: 'Tidak ada orang yang jumlahnya di bawah nol: yang didampingi lebih banyak daripada yang terdata.',
      en: 'There are never fewer than no people: more were accompanied than were on record.',
    },
    todo: {
      id: 'Mutakhirkan data sasarannya pada aplikasi asalnya, lalu unggah lagi.',
      en: 'Bring the group up to date in the system that it comes from, then upload it again.',
    },
  },
  'melebihi-sumber': {
    title: { id: 'Lebih banyak daripada menurut sumber lain', en: 'More than another source has' },
    seen: { id: '{hal}: {a}; sedangkan {hal2}: {b} ({per2}).', en: '{hal}: {a}; but {hal2}: {b} ({per2}).' },
    why: {
      id: 'Yang pertama termasuk dalam yang kedua. Salah satu sumber belum mutakhir atau batas wilayahnya berbeda.',
      en: 'The first lies within the second. One of the sources is out of date, or counts another area.',
    },
    todo: {
      id: 'Bandingkan kedua sumber dan perbaiki yang keliru; bila keduanya benar, tulis alasannya.',
      en: 'Compare both sources and mend the wrong one; where both are right, write why.',
    },
  },
  'beda-sumber': {
    title: { id: 'Dua sumber berbeda jauh', en: 'Two sources differ widely' },
    seen: {
      id: '{hal}: {a}. {hal2}: {b} ({per2}). Bedanya {persen} %.',
      en: '{hal}: {a}. {hal2}: {b} ({per2}). They differ by {persen}%.',
    },
    why: {
      id: 'Keduanya menghitung hal yang sama, jadi seharusnya hampir sama.',
      en: 'Both count the same, so they should be nearly alike.',
    },
    todo: {
      id: 'Sepakati angka mana yang dipakai; bila keduanya benar, tulis mengapa berbeda.',
      en: 'Agree on which number counts; where both are right, write why they differ.',
    },
  },
  'nol-mendadak': {
    title: { id: 'Tiba-tiba nol', en: 'Suddenly zero' },
    seen: { id: '{hal}: 0. Periode-periode sebelumnya rata-rata {rata}.', en: '{hal}: 0. In the periods before it was {rata} on average.' },
    why: {
      id: 'Nol sesudah angka sebesar itu jarang terjadi. Sering kali artinya belum dilaporkan, bukan nol.',
      en: 'A zero after such a number is rare. Often it means not reported, not none.',
    },
    todo: {
      id: 'Bila belum ada datanya, kosongkan selnya. Bila memang nol, tulis alasannya.',
      en: 'Where there is no data yet, empty the cell. Where it really is zero, write why.',
    },
  },
  'capaian-melompat': {
    title: { id: 'Capaian berubah jauh', en: 'Coverage moved far' },
    seen: {
      id: '{hal}: {a} dari {b}, yaitu {sekarang} %. Sebelumnya {sebelumnya} % ({periode} periode).',
      en: '{hal}: {a} of {b}, which is {sekarang}%. Before it was {sebelumnya}% ({periode} periods).',
    },
    why: {
      id: 'Perubahan sebesar ini sulit terjadi secara kebetulan, juga di desa kecil.',
      en: 'A change this large hardly comes about by chance, even in a small village.',
    },
    todo: MEND_OR_SAY,
  },
  'jumlah-melompat': {
    title: { id: 'Jumlah berubah jauh', en: 'A count changed a lot' },
    seen: {
      id: '{hal}: {a}. Sebelumnya sekitar {sebelumnya} ({periode} periode).',
      en: '{hal}: {a}. Before it was about {sebelumnya} ({periode} periods).',
    },
    why: { id: 'Perubahan sebesar ini sulit terjadi secara kebetulan.', en: 'A change this large hardly comes about by chance.' },
    todo: MEND_OR_SAY,
  },
  pencilan: {
    title: { id: 'Jauh dari kebiasaannya', en: 'Far from what is usual' },
    seen: {
      id: '{hal}: {a}. Biasanya sekitar {sebelumnya} (nilai tengah {periode} periode).',
      en: '{hal}: {a}. Usually it is about {sebelumnya} (median of {periode} periods).',
    },
    why: { id: 'Angka ini jauh di luar naik turunnya selama ini.', en: 'This number is far outside its usual ups and downs.' },
    todo: MEND_OR_SAY,
  },
  'sasaran-berubah': {
    title: { id: 'Angka sasaran berubah banyak', en: 'A governed number changed a lot' },
    seen: {
      id: '{hal}: {a}. Sebelumnya {b} ({per2}): berubah {persen} %.',
      en: '{hal}: {a}. Before it was {b} ({per2}): a change of {persen}%.',
    },
    why: {
      id: 'Banyak capaian dibagi dengan angka ini, jadi semuanya ikut berubah.',
      en: 'Many figures are divided by this number, so all of them move with it.',
    },
    todo: {
      id: 'Pastikan angkanya benar. Tulis alasannya: pendataan baru, pemekaran, cara hitung lain.',
      en: 'Make sure that it is right. Write why: a new count, a village split, another way of counting.',
    },
  },
  'angka-berulang': {
    title: { id: 'Angka yang sama berulang', en: 'The same number again and again' },
    seen: { id: '{hal}: {a}, sama persis selama {periode} periode.', en: '{hal}: {a}, exactly the same for {periode} periods.' },
    why: {
      id: 'Angka sebesar ini jarang sama persis. Mungkin laporan lama disalin.',
      en: 'A number of this size is seldom exactly the same. Perhaps an old report was copied.',
    },
    todo: MEND_OR_SAY,
  },
}

/** Instead of what was seen in one village. */
export const TOGETHER: Words = {
  id: '{hal}: hal yang sama di {desa} dari {dari} desa; bersama {a}, sebelumnya {b}.',
  en: '{hal}: the same in {desa} of {dari} villages; together {a}, before {b}.',
}
export const TOGETHER_SOURCES: Words = {
  id: '{hal} dan {hal2} ({per2}): hal yang sama di {desa} dari {dari} desa; bersama {a} dan {b}.',
  en: '{hal} and {hal2} ({per2}): the same in {desa} of {dari} villages; together {a} and {b}.',
}
export const TOGETHER_TODO: Words = {
  id: 'Bila ada sebab bersama (kampanye, cara hitung baru), cukup dijelaskan sekali di sini. Bila tidak, periksa berkas atau kolomnya: mungkin tergeser.',
  en: 'Where there is one cause (a campaign, another way of counting), say it once here. Where not, check the file or the column: it may have shifted.',
}
