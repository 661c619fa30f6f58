/** From one open district to another, staying on the same kind of page where that makes sense. */
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { useMay } from './may.ts'
import { firstPlace, isPlace, opens } from './places.ts'
import styles from './shell.module.css'

const ELSEWHERE = ''

export function DistrictSwitch({ districts, kab }: { districts: readonly DistrictSummary[]; kab: string | undefined }) {
  const t = useText()
  const navigate = useNavigate()
  const may = useMay()
  const page = useRouterState({ select: (state) => state.location.pathname.split('/')[3] })
  if (districts.length === 0) return <span className={styles['spring']} />

  const go = (kode: string) => {
    if (kode === ELSEWHERE) return void navigate({ to: '/' })
    // A file or village of one district means nothing in another; nor may a role hold the same page in both.
    const same = isPlace(page) && opens(may, page, kode) ? page : firstPlace(may, kode)
    void navigate({ to: `/k/$kab/${same}`, params: { kab: kode } })
  }

  return (
    <label className={styles['district']}>
      <span className="hanya-pembaca">{t(SHELL.district)}</span>
      <select value={kab ?? ELSEWHERE} onChange={(event) => go(event.target.value)}>
        {districts.map((one) => (
          <option key={one.kode} value={one.kode}>
            {one.nama}
          </option>
        ))}
        <option value={ELSEWHERE}>{t(kab === undefined ? SHELL.chooseDistrict : SHELL.allDistricts)}</option>
      </select>
    </label>
  )
}
