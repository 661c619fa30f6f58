/** Rembuk: those that one is invited to, and the way to prepare one. */
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import { BeginForm } from './begin-form.tsx'
import styles from './rembuk.module.css'
import { RembukCard } from './rembuk-card.tsx'

const route = getRouteApi('/k/$kab/rembuk')

export function RembukListPage() {
  const t = useText()
  const may = useMay()
  const { kab } = route.useParams()
  const [isBeginning, setBeginning] = useState(false)
  return (
    <>
      <PageHead title={t(REMBUK.title)}>
        {may('rembuk.write', kab) && !isBeginning && (
          <Button look="primary" onClick={() => setBeginning(true)}>
            {t(REMBUK.begin)}
          </Button>
        )}
      </PageHead>
      <p className={styles['lead']}>{t(REMBUK.lead)}</p>
      <div className={styles['stack']}>
        {isBeginning && <BeginForm kab={kab} first={null} onCancel={() => setBeginning(false)} />}
        <RembukCard kab={kab} />
      </div>
    </>
  )
}
