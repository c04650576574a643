import label from '@salesforce/label/c.Simulator_MappingLabel';
import placeholder from '@salesforce/label/c.Simulator_MappingPlaceholder';
import file from '@salesforce/label/c.Simulator_MappingFile';
import stays from '@salesforce/label/c.Simulator_MappingStays';
import pack from '@salesforce/label/c.Simulator_MappingPack';
import packNone from '@salesforce/label/c.Simulator_MappingPackNone';
import line from '@salesforce/label/c.Simulator_MappingLine';
import finding from '@salesforce/label/c.Simulator_MappingFinding';
import summary from '@salesforce/label/c.Simulator_MappingSummary';
import clean from '@salesforce/label/c.Simulator_MappingClean';
import use from '@salesforce/label/c.Simulator_MappingUse';
import used from '@salesforce/label/c.Simulator_MappingUsed';
import start from '@salesforce/label/c.Simulator_MappingStart';
import more from '@salesforce/label/c.Simulator_MappingMore';

export const LABELS = {
    label,
    placeholder,
    file,
    stays,
    pack,
    packNone,
    line,
    finding,
    summary,
    clean,
    use,
    used,
    start,
    more
} as const;
