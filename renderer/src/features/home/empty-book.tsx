import { useText } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { Icon, type IconName } from '../../ui/icon'
import { Sheet } from '../../ui/sheet'
import classes from './home.module.css'

/** What stands on the first page of a book without vouchers: the first three steps, each with its ways. */
export function EmptyBook({ onOpen }: { onOpen: (path: string) => void }) {
  const say = useText().home.empty
  const steps: { icon: IconName; words: { title: string; detail: string }; ways: [string, string][] }[] = [
    {
      icon: 'people',
      words: say.steps.parties,
      ways: [[say.import, '/imports/members']],
    },
    { icon: 'accounts', words: say.steps.opening, ways: [[say.import, '/imports/opening']] },
    {
      icon: 'voucher',
      words: say.steps.voucher,
      ways: [
        [say.write, '/vouchers'],
        [say.journal, '/imports/journal'],
      ],
    },
  ]
  return (
    <Sheet fill title={say.title} aside={<span className={classes.quiet}>{say.intro}</span>}>
      <ol className={classes.steps} onKeyDown={arrowMoves}>
        {steps.map(({ icon, words, ways }, i) => (
          <li key={words.title}>
            <span className={classes.stepNumber}>{i + 1}</span>
            <Icon name={icon} />
            <span className={classes.stepWords}>
              <b>{words.title}</b>
              <span>{words.detail}</span>
            </span>
            {ways.map(([label, path]) => (
              <button key={path} type="button" data-arrow-stop className={classes.stepWay} onClick={() => onOpen(path)}>
                {label}
                <Icon name="right" small />
              </button>
            ))}
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
