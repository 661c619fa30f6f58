/** A budget file is chosen, with whose rows are that do not say it; what was read of it opens as its own page. */
import { uploadBudgetFile } from '@konvergen/contract/budget.ts'
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import { useState } from 'react'
import { Drawer } from '../../parts/drawer.tsx'
import { SelectField } from '../../parts/field.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { BudgetProps } from './budget-props.ts'
import { ownersOf } from './owners-of.ts'
import { UnseenNote } from './unseen-note.tsx'
import { useOpenFile } from './use-open-file.ts'

interface UploadDrawerProps extends Omit<BudgetProps, 'onChange'> {
  readonly onClose: () => void
}

export function UploadDrawer({ kab, budget, search, onClose }: UploadDrawerProps) {
  const t = useText()
  const open = useOpenFile(kab)
  const { stage, year } = budget
  const owners = ownersOf(budget)
  const isVillage = isVillageStage(stage)
  const looked = isVillage ? search.desa : search.lembaga
  const only = owners.length === 1 ? owners[0]?.id : undefined
  const [owner, setOwner] = useState(only ?? owners.find(({ id }) => id === looked)?.id ?? '')
  const whose = owner === '' ? {} : isVillage ? { desa: owner } : { lembaga: owner }
  return (
    <Drawer title={`${t(BUDGET.upload)}: ${STAGE_WORDS[stage].id} ${year}`} onClose={onClose}>
      <div className={styles['form']}>
        <p>{t(BUDGET.uploadHint)}</p>
        <UnseenNote stage={stage} />
        <SelectField label={t(BUDGET.whose)} value={owner} onChange={({ target }) => setOwner(target.value)}>
          <option value="">{t(BUDGET.eachRow)}</option>
          {owners.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <FileDrop
          route={uploadBudgetFile}
          params={{ kab }}
          query={{ tahap: stage, tahun: year, ...whose }}
          label={t(BUDGET.drop)}
          hint={t(BUDGET.dropHint)}
          accept=".xlsx,.xls,.ods,.csv"
          onAnswer={open}
          onStopped={() => undefined}
        />
      </div>
    </Drawer>
  )
}
