/**
 * The district that a newcomer plays with, and every screenshot shows: invented, with a code outside the national list (no province 99),
 * so that nobody takes it for a real place. Its villages bear ordinary words; no kabupaten or kecamatan of the national list bears its names.
 */
import type { Desa, District } from '../wilayah/district.ts'

export const DEMO_KODE = '99.01'
/** Whatever is made by chance for the demo district is made from this. */
export const DEMO_SEED = 9911

/** The first kecamatan is the capital's: its first villages are kelurahan. */
const KELURAHAN = 4

const VILLAGES: Readonly<Record<string, readonly string[]>> = {
  'Wanasagara Kota': [
    'Bandar Sagara',
    'Pasar Kencana',
    'Taman Pelita',
    'Kampung Cendrawasih',
    'Giri Mekar',
    'Sumber Rejeki',
    'Tegal Kenanga',
    'Jati Luhur',
    'Karang Mulya',
    'Banjar Asri',
  ],
  'Muara Wening': [
    'Muara Kelapa',
    'Pasir Mutiara',
    'Tanjung Camar',
    'Bakau Lestari',
    'Kuala Bening',
    'Nelayan Bahari',
    'Teluk Penyu',
    'Pantai Harapan',
  ],
  'Tanjung Lestari': [
    'Rimba Kencana',
    'Kebun Pala',
    'Tanjung Cengkih',
    'Batu Layar',
    'Ujung Karang',
    'Labuhan Elang',
    'Cahaya Timur',
    'Sinar Samudra',
    'Pulau Kenari',
  ],
  'Lembah Embun': [
    'Embun Pagi',
    'Sawah Lebar',
    'Sendang Arum',
    'Lembah Hijau',
    'Kebun Kopi',
    'Suka Damai',
    'Air Sejuk',
    'Bumi Rahayu',
    'Ladang Jagung',
    'Pucuk Rebung',
    'Simpang Randu',
  ],
  'Bukit Kenanga': ['Bukit Delima', 'Puncak Cemara', 'Gunung Cempaka', 'Tebing Alang', 'Sido Rahayu', 'Watu Gajah', 'Wana Mulya'],
  'Teluk Cendana': [
    'Cendana Wangi',
    'Teluk Dalam Baru',
    'Garam Putih',
    'Sungai Udang',
    'Rawa Gabus',
    'Kampung Perahu',
    'Dermaga Lama',
    'Kota Garam',
    'Air Panas',
  ],
  'Rawa Teratai': [
    'Teratai Merah',
    'Lubuk Ikan',
    'Pematang Serai',
    'Talang Durian',
    'Suka Damai',
    'Tambak Jaya',
    'Parit Lurus',
    'Tirta Buana',
    'Danau Biru',
    'Purun Makmur',
  ],
  'Hulu Kenari': [
    'Hulu Batang',
    'Kedaung Tinggi',
    'Mata Air',
    'Rotan Permai',
    'Padang Ilalang',
    'Damar Kuning',
    'Jembatan Gantung',
    'Sarang Madu',
  ],
  'Padang Melati': [
    'Melati Putih',
    'Padang Gembala',
    'Sari Bumi',
    'Kincir Angin',
    'Lumbung Padi',
    'Mekar Bersama',
    'Tunas Muda',
    'Gotong Royong',
    'Bina Warga',
  ],
}

/**
 * A district of these kecamatan and villages, numbered as the national list does: villages count on through their kecamatan, with 1 in
 * front for a kelurahan and 2 for a desa.
 */
export function numberedDistrict(kode: string, nama: string, villages: Readonly<Record<string, readonly string[]>>): District {
  const kecamatan = Object.keys(villages).map((name, index) => ({ kode: `${kode}.${String(index + 1).padStart(2, '0')}`, nama: name }))
  const desa = kecamatan.flatMap((parent, position) =>
    (villages[parent.nama] ?? []).map((name, index): Desa => {
      const kind = position === 0 && index < KELURAHAN ? 1 : 2
      return { kode: `${parent.kode}.${kind}${String(index + 1).padStart(3, '0')}`, nama: name, kecamatan: parent.kode }
    }),
  )
  return { kode, nama, provinsi: 'Provinsi Contoh', kecamatan, desa }
}

export function demoDistrict(): District {
  return numberedDistrict(DEMO_KODE, 'Kabupaten Wanasagara', VILLAGES)
}
