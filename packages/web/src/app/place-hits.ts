/** The pages that the role may open, as things to be found. */
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import type { Hit } from './find-hits.ts'
import { useMay } from './may.ts'
import { useMe } from './me.ts'
import { GROUPS, opens, PLACES } from './places.ts'

export function usePlaceHits(kab: string | undefined): readonly Hit[] {
  const t = useText()
  const may = useMay()
  const { demo } = useMe()
  const own = kab === undefined ? [] : GROUPS.flatMap(({ name, places }) => places.map((place) => ({ name, place })))
  return [
    { id: 'halaman:beranda', name: t(SHELL.home), under: '', path: '/' },
    ...own
      .filter(({ place }) => kab !== undefined && opens(may, place, kab))
      .map(({ name, place }) => ({ id: `halaman:${place}`, name: t(PLACES[place].name), under: t(name), path: `/k/${kab}/${place}` })),
    ...(demo ? [] : [{ id: 'halaman:akun', name: t(SHELL.account), under: '', path: '/akun' }]),
  ]
}
