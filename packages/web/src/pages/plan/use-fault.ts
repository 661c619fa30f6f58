/** What is wrong at a field of the form, in words; undefined = nothing. */
import { REMARKS } from '@konvergen/core/plan/remarks.ts'
import { useText } from '../../text/text.ts'
import type { Faults } from './draft.ts'

export function useFault(faults: Faults): (field: string) => string | undefined {
  const t = useText()
  return (field) => {
    const code = faults.get(field)
    return code === undefined ? undefined : t(REMARKS[code].todo)
  }
}
