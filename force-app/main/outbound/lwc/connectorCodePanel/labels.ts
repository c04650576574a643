import packs from '@salesforce/label/c.Simulator_CodePacks';
import language from '@salesforce/label/c.Simulator_CodeLanguage';
import typescript from '@salesforce/label/c.Simulator_CodeTypescript';
import javascript from '@salesforce/label/c.Simulator_CodeJavascript';
import deadline from '@salesforce/label/c.Simulator_CodeDeadline';
import namespace from '@salesforce/label/c.Simulator_CodeNamespace';
import prefix from '@salesforce/label/c.Simulator_CodePrefix';
import fault from '@salesforce/label/c.Simulator_CodeFault';
import dialMethod from '@salesforce/label/c.Simulator_CodeDialMethod';
import copy from '@salesforce/label/c.Simulator_CodeCopy';
import download from '@salesforce/label/c.Simulator_CodeDownload';
import files from '@salesforce/label/c.Simulator_CodeFiles';
import noPacks from '@salesforce/label/c.Simulator_CodeNoPacks';
import intro from '@salesforce/label/c.Simulator_CodeIntro';

export const LABELS = {
    packs,
    language,
    typescript,
    javascript,
    deadline,
    namespace,
    prefix,
    fault,
    dialMethod,
    copy,
    download,
    files,
    noPacks,
    intro
} as const;
