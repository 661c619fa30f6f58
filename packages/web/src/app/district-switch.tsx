/** From one open district to another, staying on the same kind of page where that makes sense. */
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import styles from './shell.module.css'

const ELSEWHERE = ''

/** Pages that every district has; a file or village of one district means nothing in another. */
const SHARED_PAGES = ['situasi', 'lokus', 'berkas', 'wilayah', 'anak', 'anak-meragukan', 'mutu'] as const

export function DistrictSwitch({ districts, kab }: { districts: readonly DistrictSummary[]; kab: string | undefined }) {
  const t = useText()
  const navigate = useNavigate()
  const page = useRouterState({ select: (state) => state.location.pathname.split('/')[3] })
  if (districts.length === 0) return <span className={styles['spring']} />

  const go = (kode: string) => {
    if (kode === ELSEWHERE) return void navigate({ to: '/' })
    const same = SHARED_PAGES.find((one) => one === page) ?? 'situasi'
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
        <option value={ELSEWHERE}>{t(SHELL.otherDistrict)} …</option>
      </select>
    </label>
  )
}
