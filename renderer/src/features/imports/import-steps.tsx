import { useText } from '../../text/text'
import { Icon } from '../../ui/icon'
import type { ImportState } from './use-import'
import classes from './imports.module.css'

/** Where one is on the way: file, preview, book. */
export function ImportSteps({ step }: { step: ImportState['step'] }) {
  const say = useText().imports.steps
  const at = step === 'done' ? 3 : step === 'preview' || step === 'writing' ? 1 : 0
  return (
    <ol className={classes.steps} aria-label={say.label}>
      {[say.choose, say.preview, say.done].map((label, i) => (
        <li key={label} data-done={i < at || undefined} aria-current={i === at ? 'step' : undefined}>
          {i < at ? <Icon name="check" small /> : null}
          {label}
        </li>
      ))}
    </ol>
  )
}
