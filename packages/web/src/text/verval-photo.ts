/** Words of reading a photographed sheet of verval. */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Doubt } from '@konvergen/core/verval/sheet-scan/judge-row.ts'
import type { PhotoFault } from '@konvergen/core/verval/sheet-scan/read-photo.ts'
import type { Catalogue } from './text.ts'

export const PHOTO = {
  title: { id: 'Foto lembar', en: 'Photograph the sheet' },
  hint: {
    id: 'Satu halaman per foto, boleh beberapa sekaligus: keempat tanda sudut terlihat, terang, tidak buram. Foto dibaca di perangkat ini saja, tidak dikirim dan tidak disimpan.',
    en: 'One page a photo, several at once if you like: all four corner marks in sight, well lit, sharp. Photos are read on this device only, neither sent nor kept.',
  },
  reading: { id: 'Membaca foto {n} dari {all}…', en: 'Reading photo {n} of {all}…' },
  page: {
    id: '{name}: halaman {page}. {laid} baris diusulkan, {doubtful} diragukan, {same} sudah tersimpan sama, {empty} tanpa centang.',
    en: '{name}: page {page}. {laid} rows proposed, {doubtful} doubtful, {same} kept already as ticked, {empty} without a tick.',
  },
  unread: {
    id: 'Baris ke-{rows} pada halaman itu: nomornya tidak terbaca atau tidak ada di daftar; ketik sendiri.',
    en: 'Row {rows} of that page: its number cannot be read or is not on the list; type it yourself.',
  },
  retake: {
    id: 'Banyak yang diragukan: foto buram, kecil, atau terkena bayangan. Foto ulang lebih dekat dan lebih terang.',
    en: 'Much is doubtful: the photo is blurred, small or in shadow. Take it again, closer and with more light.',
  },
  failed: { id: '{name} tidak dapat dibaca', en: '{name} cannot be read' },
  confirm: {
    id: 'Usulan belum tersimpan: cocokkan dengan potongan fotonya, lalu simpan.',
    en: 'Proposals are not kept yet: compare them with the cut-outs, then save.',
  },
  doubtful: { id: 'Diragukan, ketik sendiri hasilnya:', en: 'Doubtful, type the finding yourself:' },
  goTo: { id: 'No. {n}', en: 'No. {n}' },
  cutOut: { id: 'Potongan foto baris no. {n}', en: 'Cut-out of the photo, row no. {n}' },
  proposed: { id: 'Dari foto', en: 'From the photo' },
  result: { id: 'hasil', en: 'finding' },
  notPicture: {
    id: 'Berkas ini bukan gambar yang dapat dibuka di sini. Gunakan JPG atau PNG.',
    en: 'This file is no picture that can be opened here. Use JPG or PNG.',
  },
} as const satisfies Catalogue

/** `berbeda`: typed otherwise, or read otherwise from another photo; `sudah`: kept otherwise. */
export type RowDoubt = Doubt | { readonly at: 'hasil'; readonly why: 'berbeda' | 'sudah' }

export const DOUBT_WORDS: Readonly<Record<RowDoubt['why'], Bilingual>> = {
  samar: { id: 'centang samar', en: 'faint tick' },
  hitam: { id: 'kotak hitam, mungkin dicoret', en: 'box blackened, perhaps struck out' },
  'tak-terbaca': { id: 'kotak tidak terbaca', en: 'box cannot be read' },
  'ganda-tanda': { id: 'lebih dari satu centang', en: 'more than one tick' },
  'tanpa-ada': { id: 'faktor dicentang, tetapi “ada” tidak', en: 'factors are ticked, but “there” is not' },
  berbeda: { id: 'berbeda dari yang sudah diketik atau difoto', en: 'differs from what was typed or photographed before' },
  sudah: { id: 'berbeda dari hasil yang sudah tersimpan', en: 'differs from the finding that is kept' },
}

export const FAULT_WORDS: Readonly<Record<PhotoFault['why'], Bilingual>> = {
  gelap: {
    id: 'Foto terlalu gelap atau cetakannya terlalu pucat. Cari cahaya, lalu foto ulang.',
    en: 'The photo is too dark or the print too pale. Find light, then take it again.',
  },
  'tanda-sudut': {
    id: 'Tanda sudut tidak terlihat semua. Foto seluruh halaman dari atas; jangan ada jari atau lipatan di sudut.',
    en: 'Not all corner marks are in sight. Take the whole page from above, no finger or fold over a corner.',
  },
  jalur: {
    id: 'Jalur kotak di bawah halaman tidak terbaca. Pastikan ini lembar verval, tidak buram, dan jalurnya tidak tercoret.',
    en: 'The strip of squares at the foot cannot be read. See that this is a sheet of verval, sharp, and nothing is written over the strip.',
  },
  'tata-letak-lain': {
    id: 'Lembar ini dicetak oleh versi program lain. Ketik kembali menurut nomor.',
    en: 'Another version of the program printed this sheet. Type it back by number.',
  },
  'putaran-lain': { id: 'Lembar ini dari putaran verval lain.', en: 'This sheet is of another round of verval.' },
  'desa-lain': {
    id: 'Lembar ini milik desa {desa}. Buka halaman desa itu.',
    en: 'This sheet is of village {desa}. Open that village’s page.',
  },
}
