/** How the routes of commitments are asked well. */

interface Place {
  readonly komitmen: string
  readonly entri: string
  readonly rembuk: string
  readonly lembaga: string
}

interface Reached {
  readonly by: 'admin-kab'
  readonly params?: (place: Place) => Readonly<Record<string, string>>
  readonly body?: (place: Place) => object
  readonly wall: 'district'
}

export const PLEDGE = {
  nama: null,
  uraian: 'Komitmen rekaan',
  indikator: null,
  volume: null,
  satuan: null,
  rupiah: null,
  sumber: null,
  desa: [],
  tenggat: null,
  kontak: null,
}
const one = (body?: (place: Place) => object): Reached => ({
  by: 'admin-kab',
  params: ({ komitmen }) => ({ id: komitmen }),
  wall: 'district',
  ...(body && { body }),
})
const inBody = (body: (place: Place) => object): Reached => ({ by: 'admin-kab', body, wall: 'district' })

export const COMMITMENT_REACHED: Readonly<Record<string, Reached>> = {
  'POST /komitmen': inBody(({ lembaga }) => ({ tahun: 2027, pihak: 'lembaga', lembaga, wilayah: null, komitmen: PLEDGE })),
  'POST /komitmen-dari-rembuk': inBody(({ rembuk }) => ({ rembuk })),
  'GET /komitmen/:id': one(),
  'PUT /komitmen/:id': one(() => ({ dasar: 2, komitmen: PLEDGE, alasan: null })),
  'POST /komitmen/:id/keadaan': one(() => ({ dasar: 1, keadaan: 'ditarik', alasan: 'Rekaan' })),
  'POST /komitmen/:id/perkembangan': one(() => ({
    hari: '2026-01-05',
    volume: null,
    rupiah: null,
    uraian: 'Sudah dimulai',
    dokumen: [],
  })),
  'POST /komitmen/:id/perkembangan/:entri/coret': {
    ...one(() => ({ alasan: 'Keliru tulis' })),
    params: ({ komitmen, entri }) => ({ id: komitmen, entri }),
  },
  'PUT /komitmen/:id/orang': one(() => ({ orang: { nama: 'Orang Rekaan', sebutan: 'Hamba Allah', setujuPada: null } })),
  'POST /komitmen/:id/terbit': one(() => ({ dasar: 1, denganRupiah: false })),
  'POST /komitmen/:id/tarik-terbit': one(() => ({})),
}
