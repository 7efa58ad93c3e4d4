// The language is remembered nowhere but in the address: this page only forwards, with the state in the fragment.
const chinese = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag))?.toLowerCase().startsWith('zh') ?? false;
location.replace(`./${chinese ? 'zh' : 'en'}/${location.hash}`);
