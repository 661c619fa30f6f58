/** How the routes of rembuk are asked well. */

interface Place {
  readonly rembuk: string
  readonly butirRembuk: string
  readonly tautanButir: string
  readonly kec: string
  readonly dokumen: string
}

interface Reached {
  readonly by: 'admin-kab'
  readonly params?: (place: Place) => Readonly<Record<string, string>>
  readonly body?: (place: Place) => object
  readonly wall: 'district'
}

const MEETING = { title: 'Rembuk', place: 'Aula', day: '2099-01-01', clock: '09:00', zone: 'WIB', minutes: 60, agenda: [], invited: [] }
const CLAUSE = { jenis: 'lain', isi: 'Butir rekaan', pemilik: [], tenggat: null, indikator: null, volume: null, satuan: null, rupiah: null }
const clause = (body?: object): Reached => ({
  by: 'admin-kab',
  params: ({ rembuk, butirRembuk }) => ({ id: rembuk, butir: butirRembuk }),
  wall: 'district',
  ...(body && { body: () => body }),
})
const inBody = (body: (place: Place) => object): Reached => ({ by: 'admin-kab', body, wall: 'district' })
const ofRembuk = (body?: () => object): Reached => ({
  by: 'admin-kab',
  params: ({ rembuk }) => ({ id: rembuk }),
  wall: 'district',
  ...(body && { body }),
})

export const REMBUK_REACHED: Readonly<Record<string, Reached>> = {
  'POST /rembuk': inBody(({ kec }) => ({
    wilayah: kec,
    tahun: 2027,
    analisis: null,
    lanjutanDari: null,
    rapat: { ...MEETING, invited: [{ kind: 'wilayah', code: kec }] },
  })),
  'GET /rembuk/:id': ofRembuk(),
  'GET /rembuk/:id/berita-acara.pdf': ofRembuk(),
  'GET /rembuk/:id/berita-acara.docx': ofRembuk(),
  'GET /rembuk/:id/komitmen.pdf': ofRembuk(),
  'POST /rembuk/:id/butir': ofRembuk(() => CLAUSE),
  'GET /rembuk/:id/butir/:butir': clause(),
  'PUT /rembuk/:id/butir/:butir': clause({ dasar: 1, butir: CLAUSE, urutan: 1, cabut: false }),
  'POST /rembuk/:id/butir/:butir/putusan': clause({ dasar: 1, hasil: 'disepakati', cara: 'mufakat', suara: null }),
  'POST /rembuk/:id/butir/:butir/keberatan': clause({ lembaga: 'Dinas', isi: 'Belum ada dana' }),
  'GET /rembuk/:id/undangan.pdf': ofRembuk(),
  'GET /rembuk/:id/undangan.docx': ofRembuk(),
  // A rembuk that is not closed is told only of one's own.
  'POST /rembuk/:id/tugas': ofRembuk(() => ({})),
  'POST /rembuk/:id/butir/:butir/kegiatan': clause({ kegiatan: null, lembaga: null, judul: null }),
  'PUT /rembuk/:id/tayang': { ...ofRembuk(), body: ({ butirRembuk }) => ({ butir: butirRembuk }) },
  'POST /rembuk/:id/kegiatan/:tautan/lepas': {
    by: 'admin-kab',
    params: ({ rembuk, tautanButir }) => ({ id: rembuk, tautan: tautanButir }),
    body: () => ({}),
    wall: 'district',
  },
  // What is lacking, and a code that is none, are told only of what is one's own.
  'POST /rembuk/:id/tutup': ofRembuk(() => ({ penandaTangan: [{ jabatan: 'Bupati', nama: null }] })),
  'GET /rembuk/:id/lembar/:dokumen/tanda-tangan': {
    by: 'admin-kab',
    params: ({ rembuk, dokumen }) => ({ id: rembuk, dokumen }),
    wall: 'district',
  },
  'POST /rembuk/:id/lembar': {
    by: 'admin-kab',
    params: ({ rembuk }) => ({ id: rembuk }),
    body: ({ dokumen }) => ({ dokumen, kode: 'RBK' }),
    wall: 'district',
  },
}
