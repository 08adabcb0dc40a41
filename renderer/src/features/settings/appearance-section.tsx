import { Radio, useMantineColorScheme } from '@mantine/core'
import { useText } from '../../text/text'
import { Sheet } from '../../ui/sheet'
import classes from './settings.module.css'

const SCHEMES = ['auto', 'light', 'dark'] as const

/** Light, dark, or as the computer has it; remembered on this computer. */
export function AppearanceSection() {
  const say = useText().settings
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Sheet title={say.section.appearance} aside={<span className={classes.quiet}>{say.appearance.intro}</span>} padded>
      <Radio.Group
        label={say.appearance.scheme}
        value={colorScheme}
        onChange={(value) => {
          const scheme = SCHEMES.find((other) => other === value)
          if (scheme !== undefined) setColorScheme(scheme)
        }}
      >
        <div className={classes.radios}>
          {SCHEMES.map((scheme) => (
            <Radio key={scheme} value={scheme} label={say.appearance[scheme]} />
          ))}
        </div>
      </Radio.Group>
      <p className={classes.below}>{say.appearance.zoom}</p>
    </Sheet>
  )
}
