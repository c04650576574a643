import { LightningElement, api } from 'lwc';
import { breakableWords } from './breakableWords';
import type { BreakableWord } from './breakableWords';

/** A text whose constants may break where their words are joined: CAN_NOT_START_THE_CALL is one long word otherwise. */
export default class BreakableText extends LightningElement {
    @api text = '';

    get words(): readonly BreakableWord[] {
        return breakableWords(this.text);
    }
}
