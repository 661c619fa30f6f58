/** What versions of the analysis are for. */
import type { PageHelp } from './page-help.ts'

export const ANALYSIS_HELP: Readonly<Record<string, PageHelp>> = {
  '/k/$kab/analisis': {
    purpose: {
      id: 'Menyimpan analisis yang diputuskan sebagai versi yang tidak berubah lagi, dan melihat sampai di mana tiap kecamatan.',
      en: 'To keep the analysis that was decided upon as a version that changes no more, and to see how far each kecamatan is.',
    },
    steps: [
      {
        id: 'Kecamatan memulai analisisnya, menulis penyebab, lalu menandatangani; camat atau orang lain memverifikasi.',
        en: 'A kecamatan begins its analysis, writes causes and signs; the camat or somebody else verifies.',
      },
      {
        id: 'Sekretariat memulai versi kabupaten dan membekukannya.',
        en: 'The secretariat begins the district’s version and freezes it.',
      },
      { id: 'Buka sebuah versi untuk membaca isinya dan menghitungnya ulang.', en: 'Open a version to read it and to compute it again.' },
    ],
    terms: ['stunting', 'lokus', 'period'],
  },
  '/k/$kab/analisis/$id': {
    purpose: {
      id: 'Membaca satu versi: angka, kesenjangan, penyebab, sumbernya, dan apa yang berubah sejak dibekukan.',
      en: 'To read one version: figures, gaps, causes, its sources, and what has changed since it was frozen.',
    },
    steps: [
      {
        id: 'Selama konsep, tulis penyebab dan usulan dengan kata sendiri, dan pilih cara mengusulkan lokus.',
        en: 'While it is a draft, write causes and proposals in words, and choose the way of putting lokus forward.',
      },
      {
        id: 'Tandatangani, verifikasi, atau bekukan. Sesudah itu setiap angka membuka berkas dan laporan versi itu sendiri.',
        en: 'Sign, verify or freeze it. Afterwards each figure opens the files and reports of that very version.',
      },
      { id: 'Hitung ulang untuk melihat apa yang berubah dan sebabnya.', en: 'Compute it again to see what has changed, and why.' },
    ],
    terms: ['stunting', 'lokus', 'period'],
  },
  '/k/$kab/analisis-banding': {
    purpose: {
      id: 'Melihat apa yang berubah dari satu versi analisis ke versi lain, dan sebabnya.',
      en: 'To see what has changed from one version of the analysis to another, and why.',
    },
    steps: [
      {
        id: 'Pilih versi awal dan versi akhir; keduanya dari wilayah yang sama.',
        en: 'Choose the earlier and the later version; both are of the same area.',
      },
      { id: 'Baca desa yang masuk dan keluar dari usulan lokus.', en: 'Read which villages entered and left the proposal of lokus.' },
      {
        id: 'Lihat angka yang berubah dengan sebabnya, lalu berkas dan definisi yang berbeda.',
        en: 'See the figures that changed with why, then the files and definitions that differ.',
      },
    ],
    terms: ['stunting', 'lokus', 'period'],
  },
  '/k/$kab/dokumen-analisis': {
    purpose: {
      id: 'Mengunduh laporan, paparan, profil, dan data analisis dalam bentuk yang dapat dibagikan.',
      en: 'To download report, slides, profiles and data of the analysis in forms that can be passed on.',
    },
    steps: [
      {
        id: 'Pilih internal atau publik; di varian publik angka 1–4 disembunyikan.',
        en: 'Choose internal or public; in the public variant counts of 1–4 are withheld.',
      },
      { id: 'Pilih bahasa dokumen, dan wilayah untuk profil.', en: 'Choose the language, and the area of a profile.' },
      { id: 'Tekan bentuk yang diperlukan dan tunggu sampai tersimpan.', en: 'Press the form that you need and wait until it is saved.' },
    ],
    terms: ['stunting', 'lokus', 'period'],
  },
  '/k/$kab/ringkasan': {
    purpose: {
      id: 'Membaca dalam lima menit posisi kabupaten dan keputusan yang diperlukan.',
      en: 'To read in five minutes where the district stands and what has to be decided.',
    },
    steps: [
      {
        id: 'Baca tiga keputusan teratas; alasannya ada di bawahnya.',
        en: 'Read the three decisions on top; the reason stands below each.',
      },
      {
        id: 'Lihat survei dan register berdampingan; keduanya tidak pernah satu angka.',
        en: 'See survey and register beside each other; they are never one number.',
      },
      {
        id: 'Tekan sebuah baris untuk membuka halamannya, atau cetak satu lembar.',
        en: 'Press a line to open its page, or print one sheet.',
      },
    ],
    terms: ['stunting', 'ds', 'krs', 'lokus', 'period'],
  },
}
