/** What the pages of verval draw, choose on and write with, by one door. */
export { AreaMap } from '../../parts/area-map.tsx'
export { AreaPicker } from '../../parts/area-picker.tsx'
export { saveAs, toCsv } from '../../parts/csv.ts'
export { MapLegend } from '../../parts/map-legend.tsx'
export { QrCode } from '../../parts/qr-code.tsx'
export { MAP_WIDTH, mapHeight } from '../../parts/village-map/draw-map.ts'
