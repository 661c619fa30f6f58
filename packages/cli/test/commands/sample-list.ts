/**
 * A list of invented children as e-PPGBM exports it, to be changed by each test. NIK begin with 99, an area that does not exist.
 */
export type ListRow = Readonly<Record<string, string>>

/** Nobody's name: letters that keep the children of one file apart. */
const letters = (index: number): string => String(index).replace(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)).repeat(3))

/** A boy born on 15/01/2022 and measured on 15/02/2024; everything in his row is in order. */
export function listRow(index: number, change: ListRow = {}): ListRow {
  return {
    NIK: `990101150122${String(index + 1).padStart(4, '0')}`,
    Nama: `Rekaan ${letters(index)}`,
    JK: 'L',
    'Tgl Lahir': '15/01/2022',
    'Nama Ortu': `Ayahanda / Ibunda ${letters(index)}`,
    Kec: 'KEC CONTOH',
    'Desa/Kel': 'DESA CONTOH',
    Posyandu: 'MELATI',
    Alamat: `Jalan Umpama ${index}`,
    'Tanggal Pengukuran': '15/02/2024',
    Berat: `${11 + (index % 3)},${index % 10}`,
    Tinggi: `${84 + (index % 7)},${(index * 7) % 10}`,
    'Cara Ukur': 'Berdiri',
    ...change,
  }
}

export function listCsv(rows: readonly ListRow[]): string {
  const heading = [...new Set([listRow(0), ...rows].flatMap(Object.keys))]
  return [heading, ...rows.map((row) => heading.map((name) => row[name] ?? ''))].map((cells) => `${cells.join(';')}\r\n`).join('')
}
