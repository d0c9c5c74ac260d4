import { useState } from 'react'
import { useStore } from 'zustand'
import { settingsWords as words } from '../../words/settings-words.ts'
import { BackLink } from '../back-link.tsx'
import { GeneralFrame } from '../general-frame.tsx'
import { Button } from '../parts/button.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { useTitle } from '../use-title.ts'
import { type ScreenSettings, screenSettings } from './screen-settings.ts'
import { StorageSection } from './storage-section.tsx'
import { WipeDialog } from './wipe-dialog.tsx'

const themes = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: words.themes[value] }))
const textFonts = (['house', 'serif', 'sans'] as const).map((value) => ({ value, ...words.textFonts[value] }))

/** What a person can choose for the screen, and erasing everything. */
export function SettingsScreen() {
  useTitle(words.title)
  const settings = useStore(screenSettings)
  const [wiping, setWiping] = useState(false)
  const choose = (part: Partial<ScreenSettings>) => screenSettings.setState(part)
  return (
    <GeneralFrame width="slim">
      <BackLink toPlan />
      <h1 className="title">{words.title}</h1>
      <p className="sub">{words.kept}</p>
      <div className="form after-title">
        <RadioGroup
          label={words.theme}
          value={settings.theme}
          options={themes}
          onValue={(theme) => choose({ theme })}
        />
        <RadioGroup
          label={words.textFont}
          value={settings.textFont}
          options={textFonts}
          onValue={(textFont) => choose({ textFont })}
        >
          <p className="hint">{words.textFontHint}</p>
          <p className="serif font-sample">{words.sample}</p>
        </RadioGroup>
      </div>
      <StorageSection />
      <section className="wipe">
        <h2 className="h2">{words.wipeTitle}</h2>
        <p>{words.wipeText}</p>
        <Button kind="danger" icon="trash-2" onClick={() => setWiping(true)}>
          {words.wipe}
        </Button>
      </section>
      {wiping && <WipeDialog onClose={() => setWiping(false)} />}
    </GeneralFrame>
  )
}
