/** Prints the page as the print styles lay it out; saving as PDF is the browser's. */
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'

export function PrintButton() {
  const t = useText()
  return <Button onClick={() => window.print()}>{t(SHELL.print)}</Button>
}
