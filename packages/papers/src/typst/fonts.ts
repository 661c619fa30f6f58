/**
 * Noto Sans (SIL Open Font License 1.1), so that a report looks the same on every machine and every name in Indonesia can be printed.
 */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const FONT_FILES: readonly string[] = [
  '400Regular/NotoSans_400Regular.ttf',
  '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  '600SemiBold/NotoSans_600SemiBold.ttf',
  '700Bold/NotoSans_700Bold.ttf',
].map((file) => require.resolve(`@expo-google-fonts/noto-sans/${file}`))
