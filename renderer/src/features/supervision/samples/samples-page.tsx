import { useLocation } from 'wouter'
import { DrawList } from './draw-list'
import { JudgePage } from './judge-page'

/** Samples that were drawn, or one of them being judged. */
export function SamplesPage() {
  const [path] = useLocation()
  const drawId = decodeURIComponent(path.split('/')[3] ?? '')
  return drawId === '' || drawId === 'new' ? <DrawList /> : <JudgePage key={drawId} drawId={drawId} />
}
