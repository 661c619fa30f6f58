/** The field's terms that a page may need explained, in our own words; which page shows which stands in `help.ts`. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'

interface Term {
  readonly name: Bilingual
  readonly means: Bilingual
}

const same = (name: string): Bilingual => ({ id: name, en: name })

export const TERMS = {
  subKegiatan: {
    name: same('Sub-kegiatan'),
    means: {
      id: 'Tingkat terbawah nomenklatur anggaran daerah, dengan kode seperti 1.02.02.2.02.0015. Akhiran dua angka (sebelum 2021) dan empat angka adalah kode yang sama.',
      en: 'The lowest level of the regional budget’s nomenclature, with a code like 1.02.02.2.02.0015. Endings of two digits (before 2021) and of four are one code.',
    },
  },
  paketDesa: {
    name: { id: 'Paket desa', en: 'Package of a village' },
    means: {
      id: 'Profil, kesenjangan, kegiatan yang direkomendasikan dengan biayanya, dan apa yang dikerjakan kabupaten di satu desa; dibekukan saat diterbitkan, dijawab desa satu per satu.',
      en: 'Profile, gaps, recommended activities with what they cost, and what the district does in one village; frozen when issued, answered by the village one by one.',
    },
  },
  danaDesa: {
    name: same('Dana Desa'),
    means: {
      id: 'Dana dari APBN untuk desa. Tidak ada persentase tetap untuk stunting; untuk 2025 stunting termasuk fokusnya, besarnya menurut desa masing-masing. Kelurahan tidak menerimanya.',
      en: 'Money of the state budget for villages. No share of it is fixed for stunting; for 2025 stunting is among its focuses, how much is each village’s. A kelurahan has none.',
    },
  },
  stunting: {
    name: same('Stunting'),
    means: {
      id: 'Anak yang tingginya jauh di bawah anak sehat seusianya karena lama kekurangan gizi atau sering sakit. Di sini: pendek dan sangat pendek menurut TB/U.',
      en: 'A child much shorter than healthy children of its age, after long lack of food or frequent illness. Here: short and severely short by height for age.',
    },
  },
  tbu: {
    name: { id: 'TB/U, BB/U, BB/TB', en: 'TB/U, BB/U, BB/TB' },
    means: {
      id: 'Tinggi menurut umur, berat menurut umur, berat menurut tinggi. Masing-masing dibandingkan dengan standar WHO.',
      en: 'Height for age, weight for age, weight for height; each compared with the standards of the WHO.',
    },
  },
  ds: {
    name: same('D/S'),
    means: {
      id: 'Anak yang diukur dibagi anak yang seharusnya diukur. Di bawah 80 % angka stunting sebuah desa belum dapat dipegang.',
      en: 'Children measured out of those who should have been. Below 80% a village’s figure of stunting cannot be relied on.',
    },
  },
  lokus: {
    name: same('Lokus'),
    means: {
      id: 'Desa yang didahulukan kabupaten. Konvergen mengusulkan, rembuk yang memutuskan.',
      en: 'Villages where the district acts first. Konvergen proposes, the consultation (rembuk) decides.',
    },
  },
  krs: {
    name: same('KRS'),
    means: {
      id: 'Keluarga berisiko stunting: keluarga sasaran dengan sedikitnya satu faktor risiko, menurut pendataan BKKBN.',
      en: 'Families at risk of stunting: target families with at least one risk factor, as recorded by the BKKBN.',
    },
  },
  opd: {
    name: same('OPD'),
    means: {
      id: 'Organisasi perangkat daerah: dinas, badan dan kantor kabupaten/kota.',
      en: 'Offices of the district government: its departments, agencies and bureaus.',
    },
  },
  tpps: {
    name: same('TPPS'),
    means: {
      id: 'Tim Percepatan Penurunan Stunting di kabupaten, kecamatan dan desa, dibentuk dengan surat keputusan.',
      en: 'The team for the acceleration of stunting reduction, in the district, each kecamatan and each village, set up by decree.',
    },
  },
  factor: {
    name: { id: 'Faktor kedua', en: 'Second factor' },
    means: {
      id: 'Kode enam angka dari aplikasi autentikator di ponsel Anda, selain sandi. Wajib bagi peran yang dapat melihat nama anak.',
      en: 'A six-digit code from an authenticator app on your phone, besides the password. Needed by roles that can see names of children.',
    },
  },
  trail: {
    name: { id: 'Jejak', en: 'Trail' },
    means: {
      id: 'Catatan siapa melakukan apa dan kapan. Tidak dapat diubah atau dihapus.',
      en: 'The record of who did what and when. It cannot be changed or removed.',
    },
  },
  eppgbm: {
    name: same('e-PPGBM'),
    means: {
      id: 'Pencatatan gizi berbasis masyarakat milik Kementerian Kesehatan, tempat posyandu dan puskesmas mencatat penimbangan.',
      en: 'The health ministry’s community nutrition record, in which posyandu and health centres enter measurements.',
    },
  },
  period: {
    name: { id: 'Periode', en: 'Period' },
    means: {
      id: 'Bulan, triwulan, semester atau tahun yang dibicarakan sebuah angka. Angka dari periode berbeda tidak dicampur.',
      en: 'The month, quarter, half-year or year that a figure speaks of. Figures of different periods are not mixed.',
    },
  },
  governed: {
    name: { id: 'Angka sasaran', en: 'Governed number' },
    means: {
      id: 'Jumlah orang atau keluarga yang menjadi penyebut, misalnya ibu hamil sebuah desa. Satu lembaga mengisinya; semua indikator memakai angka yang sama.',
      en: 'The number of people or families that is divided by, for example the pregnant women of a village. One office enters it; all indicators use the same.',
    },
  },
  coverage: {
    name: { id: 'Cakupan layanan', en: 'Service coverage' },
    means: {
      id: 'Yang sudah terlayani dibagi yang seharusnya terlayani. Belum lapor, tidak ada sasaran, tidak berlaku dan nol adalah empat hal yang berbeda.',
      en: 'Those served out of those who should be. Not reported, nobody to serve, not applicable and zero are four different facts.',
    },
  },
  chance: {
    name: { id: 'Peluang termasuk tertinggi', en: 'Chance to be among the highest' },
    means: {
      id: 'Seberapa yakin kita bahwa desa ini sungguh termasuk yang paling banyak stunting, dari 0 (tidak) sampai 1 (pasti). Desa dengan sedikit anak jarang pasti.',
      en: 'How sure we are that this village is truly among those with the most stunting, from 0 (no) to 1 (sure). Villages with few children seldom are.',
    },
  },
  acceptability: {
    name: { id: 'Keberterimaan', en: 'Acceptability' },
    means: {
      id: 'Bagian undian bobot dan angka yang menempatkan desa di antara lokus terpilih, dari 0 sampai 1. Dekat 1: usulan itu bertahan, apa pun bobotnya.',
      en: 'The share of draws of weights and figures that put a village among the chosen lokus, from 0 to 1. Near 1: the proposal holds, whatever the weights.',
    },
  },
  bps: {
    name: { id: 'Kode BPS', en: 'BPS code' },
    means: {
      id: 'Kode desa dari BPS, berbeda dari kode Kemendagri. Dipelajari dari berkas yang menulisnya di samping desa yang pasti, lalu dipakai pada berkas berikutnya; dilupakan bila berkas itu ditarik kembali.',
      en: 'A code of the statistics office, other than that of the ministry. It is learnt from files that write it beside a village that is certain, then used for the next file; it is forgotten once that file is taken back.',
    },
  },
  alias: {
    name: { id: 'Nama lain', en: 'Alias' },
    means: {
      id: 'Ejaan lain nama desa di sebuah berkas, yang sudah dikonfirmasi seseorang dan diingat.',
      en: 'Another spelling of a village’s name in a file, confirmed by a person and remembered.',
    },
  },
  zscore: {
    name: { id: 'Skor-z', en: 'z-score' },
    means: {
      id: 'Jarak seorang anak dari tengah standar WHO. Di bawah −2 berarti pendek (TB/U), di bawah −3 sangat pendek.',
      en: 'How far a child is from the middle of the WHO standard. Below −2 is short (height for age), below −3 severely short.',
    },
  },
  owner: {
    name: { id: 'Pengampu', en: 'Owner' },
    means: {
      id: 'Kantor yang bertanggung jawab atas sebuah angka atau aksi dan dapat ditanyai tentangnya.',
      en: 'The office that answers for a figure or an action and can be asked about it.',
    },
  },
  consent: {
    name: { id: 'Persetujuan', en: 'Consent' },
    means: {
      id: 'Izin orang yang terlihat di foto, atau orang tuanya, agar foto itu boleh dilihat lebih luas.',
      en: 'Leave of the people in a photo, or of their parents, for it to be seen more widely.',
    },
  },
  role: {
    name: { id: 'Peran', en: 'Role' },
    means: {
      id: 'Apa yang boleh Anda lihat dan kerjakan, di wilayah mana, sejak dan sampai kapan.',
      en: 'What you may see and do, in which areas, from when until when.',
    },
  },
} as const satisfies Readonly<Record<string, Term>>

export type TermName = keyof typeof TERMS
