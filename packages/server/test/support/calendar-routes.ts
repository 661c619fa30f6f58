/**
 * How the routes of the calendar are asked well, for the table of routes (reached-routes.ts).
 */
interface CalendarPlace {
  readonly kec: string
  readonly butir: string
  readonly rapat: string
  readonly langganan: string
}

const YEAR = 2098
const entry = (kec: string) => ({
  title: 'Rapat rekaan',
  framework: 'lain',
  level: 'kabupaten',
  starts: `${YEAR}-04-01`,
  ends: `${YEAR}-04-02`,
  waitsFor: [],
  invited: [{ kind: 'wilayah', code: kec }],
  isPublic: false,
})
const byAdmin = { by: 'admin-kab', wall: 'district' } as const
const ofEntry = { ...byAdmin, params: ({ butir }: CalendarPlace) => ({ id: butir }) }

export const CALENDAR_REACHED = {
  'POST /kalender/paket': { ...byAdmin, body: () => ({ year: YEAR, keys: ['aksi-1'] }) },
  'POST /kalender/salin': { ...byAdmin, body: () => ({ from: YEAR, year: YEAR + 1 }) },
  'POST /kalender/butir': { ...byAdmin, body: ({ kec }: CalendarPlace) => ({ year: YEAR, ...entry(kec) }) },
  'GET /kalender/butir/:id': ofEntry,
  'PUT /kalender/butir/:id': { ...ofEntry, body: ({ kec }: CalendarPlace) => ({ seen: 0, ...entry(kec) }) },
  'POST /kalender/butir/:id/keadaan': { ...ofEntry, body: () => ({ seen: 0, state: 'selesai' }) },
  'POST /kalender/butir/:id/rapat': { ...ofEntry, body: ({ rapat }: CalendarPlace) => ({ seen: 0, meeting: rapat, reason: 'Rekaan' }) },
  'POST /kalender/langganan': { ...byAdmin, body: ({ kec }: CalendarPlace) => ({ label: 'Rekaan', to: { kind: 'wilayah', code: kec } }) },
  'POST /kalender/langganan-saya': { ...byAdmin, body: () => ({ label: 'Ponsel' }) },
  'DELETE /kalender/langganan/:id': { ...byAdmin, params: ({ langganan }: CalendarPlace) => ({ id: langganan }) },
} as const
