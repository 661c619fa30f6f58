/** Every measurement of a child, newest first; those that no longer count stand apart, with the reason. */
import type { ChildDetail, MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import table from '../../parts/table.module.css'
import { CHILD, CHILDREN } from '../../text/measurement.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'
import { MeasurementRow } from './measurement-row.tsx'

const SourceDrawer = lazy(async () => ({ default: (await import('./source-drawer.tsx')).SourceDrawer }))

const isCounting = ({ counts, undone }: MeasurementSchema) => counts && !undone

export function HistoryCard({ kab, child }: { kab: string; child: ChildDetail }) {
  const t = useText()
  const [opened, setOpened] = useState<MeasurementSchema | null>(null)
  const mayOpen = useMay()('measurement.source', kab)
  const { measurements } = child
  const counting = measurements.filter(isCounting)
  const others = measurements.filter((one) => !isCounting(one))
  const replaced = new Set(measurements.map(({ supersedes }) => supersedes))
  const hasArm = measurements.some(({ armc }) => armc !== null)
  const whyNot = (one: MeasurementSchema) => t(one.undone ? CHILD.undone : replaced.has(one.id) ? CHILD.replaced : CHILD.notChosen)
  return (
    <Card title={t(CHILD.history)} hint={t(CHILD.historyHint)}>
      <MeasurementTable title={t(CHILD.history)} hasArm={hasArm}>
        {counting.map((one) => (
          <MeasurementRow
            key={one.id}
            child={child}
            measurement={one}
            hasArm={hasArm}
            whyNot={null}
            onOpen={mayOpen ? () => setOpened(one) : null}
          />
        ))}
      </MeasurementTable>
      {others.length > 0 && (
        <div className={styles['void']}>
          <h3>{t(CHILD.void)}</h3>
          <p className={styles['small']}>{t(CHILD.voidHint)}</p>
          <MeasurementTable title={t(CHILD.void)} hasArm={hasArm}>
            {others.map((one) => (
              <MeasurementRow
                key={one.id}
                child={child}
                measurement={one}
                hasArm={hasArm}
                whyNot={whyNot(one)}
                onOpen={mayOpen ? () => setOpened(one) : null}
              />
            ))}
          </MeasurementTable>
        </div>
      )}
      {opened !== null && (
        <Suspense fallback={null}>
          <SourceDrawer kab={kab} measurement={opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </Card>
  )
}

/** `hasArm`: somebody measured the arm; otherwise the column would only say that nobody did. */
function MeasurementTable({ title, hasArm, children }: { title: string; hasArm: boolean; children: ReactNode }) {
  const t = useText()
  const heads = [
    [CHILD.day, false],
    [CHILD.weight, true],
    [CHILD.lenhei, true],
    ...(hasArm ? ([[CHILD.armc, true]] as const) : []),
    [CHILDREN.lenIndex, false],
    [CHILDREN.wflIndex, false],
    [CHILDREN.weiIndex, false],
    [CHILD.gainShort, false],
    [CHILD.remarks, false],
    [CHILD.recorded, false],
    [CHILD.source, false],
  ] as const
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={title}>
      <table className={`${table['table']} ${table['close']}`}>
        <thead>
          <tr>
            {heads.map(([head, isNumber]) => (
              <th key={head.id} scope="col" className={isNumber ? table['number'] : undefined}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
