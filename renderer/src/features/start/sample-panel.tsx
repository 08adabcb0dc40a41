import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet } from '../../ui/sheet'
import type { SampleMaking } from './use-sample'
import classes from './start.module.css'

/** The third way: the sample co-operative, a file of its own. */
export function SamplePanel({ sample }: { sample: SampleMaking }) {
  const text = useText()
  const say = text.start
  return (
    <>
      <header className={classes.panelHead}>
        <h1>{say.sampleTitle}</h1>
      </header>
      <Sheet label={say.sampleTitle} padded>
        <p className={classes.intro}>{say.sampleIntro}</p>
        <ul className={classes.points}>
          {say.samplePoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Sheet>
      {sample.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(sample.error, text.failure).join(' ')}
        </Note>
      )}
      {sample.busy ? <ProgressBar what={say.sampleMaking} done={0} total={0} /> : null}
      <footer className={classes.panelFoot}>
        <span className={classes.gap} />
        <KeyButton
          size="lg"
          primary
          label={say.sampleOpen}
          keys="Ctrl Enter"
          loading={sample.busy}
          onPress={sample.make}
        />
      </footer>
    </>
  )
}
