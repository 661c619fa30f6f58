/**
 * How a route is asked well, in a few words: by whom, about which thing, with what.
 */
import type { Role } from '@konvergen/core/accounts/roles.ts'

/** What lies in one place: ids, and codes of its areas. */
export interface Place {
  readonly desa: string
  readonly kec: string
  readonly nik: string
  readonly anak: string
  readonly ragu: string
  readonly tugas: string
  readonly rapat: string
  /** An entry of the calendar, and a feed. */
  readonly butir: string
  readonly langganan: string
  /** An assembly, and a clause of it. */
  readonly rembuk: string
  readonly butirRembuk: string
  /** Of that clause to an activity. */
  readonly tautanButir: string
  /** A commitment of an individual, and an entry of its progress. */
  readonly komitmen: string
  readonly entri: string
  readonly keputusan: string
  readonly peserta: string
  readonly dokumen: string
  readonly kiriman: string
  readonly darurat: string
  readonly akun: string
  readonly peran: string
  readonly lembaga: string
  readonly beda: string
  readonly temuan: string
  /** A published figure, and a target. */
  readonly angka: string
  readonly target: string
  readonly keluarga: string
  readonly daftarKeluarga: string
  readonly ronde: string
  readonly tetap: string
  /** A draft of the analysis of its kecamatan. */
  readonly analisis: string
  /** Somebody of the first 1,000 days. */
  readonly hpk: string
  readonly pasangan: string
  readonly gabungan: string
  readonly putaran: string
  readonly pejabat: string
  readonly jabatan: string
  readonly tim: string
  /** A decision on lokus. */
  readonly lokus: string
  /** An activity of the secretariat, another that is taken out, a version of a plan, a unit cost. */
  readonly kegiatan: string
  readonly kegiatanLepas: string
  readonly rencana: string
  readonly biaya: string
  /** Two budget lines by hand, one of them taken out, and a budget file. */
  readonly barisAnggaran: string
  readonly barisLepas: string
  readonly berkasAnggaran: string
  /** A recommendation to its village, the package that it was issued in, an entry of the catalogue. */
  /** Of an activity with a budget line. */
  readonly sambungan: string
  readonly usulanDesa: string
  readonly paketDesa: string
  readonly entriDesa: string
  readonly daftar: string
  readonly rekap: string
  /** A table of an office that waits. */
  readonly lembar: string
  readonly sesi: string
  readonly token: string
  /** Key of a posyandu, as the page on quality names it. */
  readonly posyandu: string
  /** Another name of the village. */
  readonly alias: string
  /** Of an invitation that was used, and the user name that came of it. */
  readonly tiket: string
  readonly orang: string
}

export interface Reached {
  readonly by: Role
  /** What stands for each parameter of the address but `kab`. */
  readonly params?: (place: Place) => Readonly<Record<string, string>>
  readonly body?: (place: Place) => object
  /** What is asked for in the address, one request each. */
  readonly queries?: (place: Place) => readonly Readonly<Record<string, string>>[]
  /** A stretch of a file instead of a body. */
  readonly bytes?: Uint8Array
  /** `area`: a neighbour's is like none, and so is a foreign district's. `district`: only the latter. */
  readonly wall: 'area' | 'district'
  /** `lihat`: the answer is compared as a whole also where it is no refusal. */
  readonly compares?: 'lihat'
  /** Plans and budgets are the district's: whoever reads any of them reads all, though villages by name are their own. What of villages is not theirs, the test of its room shows. */
  readonly isOfDistrict?: true
  /** Whoever asks sees their own, and may not do this with it. */
  readonly isRefused?: true
}

export const of =
  (thing: keyof Place) =>
  (place: Place): Readonly<Record<string, string>> => ({ id: place[thing] })

export const ofDistrict = (by: Role, thing: keyof Place, body?: (place: Place) => object): Reached => ({
  by,
  params: of(thing),
  wall: 'district',
  ...(body && { body }),
})
export const asked = (by: Role, wall: Reached['wall'], queries: Reached['queries']): Reached => ({
  by,
  wall,
  compares: 'lihat',
  ...(queries && { queries }),
})
export const inBody = (by: Role, body: (place: Place) => object, wall: Reached['wall'] = 'district'): Reached => ({ by, body, wall })
