/**
 * The roles of a district's convergence, and how far each reaches. Who they are and what they may: SPEC §7 (house design after Perpres 72/2021,
 * articles 20–22); what each may do stands in `rights.ts`.
 */

export const ROLES = [
  'pengelola-sistem',
  'admin-kab',
  'eksekutif',
  'opd',
  'dinkes',
  'opd-kb',
  'puskesmas',
  'kader',
  'tpk',
  'desa',
  'camat',
  'aks-teknis',
  'aks-pakar',
  'provinsi',
  'darurat',
] as const

export type Role = (typeof ROLES)[number]

/** What a grant of the role must say: the whole installation, a district, or areas inside one. */
export type Reach = 'instansi' | 'kabupaten' | 'kecamatan' | 'desa'

export interface RoleFacts {
  readonly name: { readonly id: string; readonly en: string }
  readonly reach: Reach
  /** Sees who a child or a family is: signs in with a second factor, and only the keeper of the system may give it. */
  readonly seesNames: boolean
  /** Is held for an office of the district's register; what belongs to another office stays that office's (`own-office.ts`). */
  readonly ofOffice: boolean
  /** Must end on a day: experts of the case audit, panels. */
  readonly endsOn: 'selalu' | 'boleh'
  /** False: nobody gives it to anybody; it is taken in an emergency (`emergency.ts`). */
  readonly isGiven: boolean
}

export const ROLE_FACTS: Readonly<Record<Role, RoleFacts>> = {
  'pengelola-sistem': role('Pengelola sistem', 'Keeper of the system', 'instansi'),
  'admin-kab': role('Sekretariat TPPS (Bappeda)', 'TPPS secretariat (Bappeda)', 'kabupaten'),
  eksekutif: role('Pimpinan daerah (Bupati, Wabup, Sekda)', 'Regent, vice regent, regional secretary', 'kabupaten'),
  opd: role('OPD pengampu', 'Responsible office (OPD)', 'kabupaten', { ofOffice: true }),
  dinkes: role('Dinas Kesehatan', 'Health office', 'kabupaten', { seesNames: true, ofOffice: true }),
  'opd-kb': role('OPD Keluarga Berencana', 'Family-planning office', 'kabupaten', { seesNames: true, ofOffice: true }),
  puskesmas: role('Puskesmas', 'Health centre', 'desa', { seesNames: true }),
  kader: role('Kader posyandu', 'Posyandu cadre', 'desa', { seesNames: true }),
  tpk: role('Tim Pendamping Keluarga', 'Family companion team', 'desa', { seesNames: true }),
  desa: role('Pemerintah desa/kelurahan', 'Village government', 'desa', { seesNames: true }),
  camat: role('Camat', 'Head of kecamatan', 'kecamatan'),
  'aks-teknis': role('Tim teknis audit kasus', 'Case audit, technical team', 'desa', { seesNames: true, endsOn: 'selalu' }),
  'aks-pakar': role('Tim pakar audit kasus', 'Case audit, experts', 'desa', { seesNames: true, endsOn: 'selalu' }),
  provinsi: role('Provinsi, panelis', 'Province, panel', 'kabupaten', { endsOn: 'selalu' }),
  darurat: role('Akses darurat', 'Emergency access', 'desa', { seesNames: true, endsOn: 'selalu', isGiven: false }),
}

function role(id: string, en: string, reach: Reach, more: Partial<Omit<RoleFacts, 'name' | 'reach'>> = {}): RoleFacts {
  return { name: { id, en }, reach, seesNames: false, ofOffice: false, endsOn: 'boleh', isGiven: true, ...more }
}
