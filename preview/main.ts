import '@lwc/synthetic-shadow';
import { setFeatureForTest } from 'lightning/features';
import { currentPageReference, navigate, subscribe } from './pageReference';
import type { PreviewPageReference } from './pageReference';
import { showSituations } from './shell/situations';
import { createPage, TABS } from './shell/tabs';
import { showToasts } from './shell/toasts';

// Synthetic shadow has no element internals, which comboboxes would take.
setFeatureForTest('enableComboboxElementInternals', false);

const tabList = document.querySelector('#tabs');
const page = document.querySelector('#page');
const toasts = document.querySelector('#toasts');
let shown: string | undefined;

function tabReference(apiName: string): PreviewPageReference {
    return { type: 'standard__navItemPage', attributes: { apiName }, state: {} };
}

function show({ attributes }: PreviewPageReference): void {
    const tab = TABS.find(({ apiName }) => apiName === attributes.apiName) ?? TABS[0];
    if (!tab || tab.apiName === shown) {
        return;
    }
    shown = tab.apiName;
    document.title = `${tab.label} | Contact Center Diagnostics`;
    page?.replaceChildren(createPage(tab));
    for (const item of tabList?.children ?? []) {
        const current = item.getAttribute('data-tab') === shown;
        item.classList.toggle('slds-is-active', current);
        item.querySelector('a')?.setAttribute('aria-current', current ? 'page' : 'false');
    }
}

for (const { apiName, label } of TABS) {
    const item = document.createElement('li');
    item.className = 'slds-context-bar__item';
    item.setAttribute('data-tab', apiName);
    const link = document.createElement('a');
    link.className = 'slds-context-bar__label-action';
    link.href = `/lightning/n/${apiName}`;
    const text = document.createElement('span');
    text.className = 'slds-truncate';
    text.textContent = label;
    link.append(text);
    link.addEventListener('click', (event) => {
        event.preventDefault();
        navigate(tabReference(apiName));
    });
    item.append(link);
    tabList?.append(item);
}

const situations = document.querySelector('#situations');
if (situations) {
    showSituations(situations);
}
if (toasts) {
    showToasts(toasts);
}
// An address without a tab means the first one, as an app opens in an org.
if (currentPageReference().type !== 'standard__navItemPage' && TABS[0]) {
    navigate(tabReference(TABS[0].apiName), true);
}
subscribe(show);
show(currentPageReference());
