//! The JavaScript boundary: one line of work per export.

use crate::document::catalog::catalog;
use crate::document::report::ErrorCard;
use crate::document::{self, Input, MAX_TEXT, ProgressCard, calculate_with_progress};
use crate::error::{Error, ErrorKind};
use core::ops::ControlFlow;
use js_sys::{Function, JSON, JsString, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Computes an input document given as a plain object.
#[wasm_bindgen(js_name = calculate)]
pub fn calculate_value(input: &JsValue) -> Result<JsValue, JsValue> {
    let report = text_of(input).and_then(|text| Input::from_json(&text)?.into_report());
    report.map_err(thrown).and_then(|report| plain(&report))
}

/// [`calculate_value`], with a function that is told the progress of searches and cancels by returning `false`.
#[wasm_bindgen(js_name = calculateWithProgress)]
pub fn calculate_watched(input: &JsValue, callback: &Function) -> Result<JsValue, JsValue> {
    let mut watch = |progress: &ProgressCard| answer(callback, progress);
    let report =
        text_of(input).and_then(|text| calculate_with_progress(&Input::from_json(&text)?, &mut watch));
    report.map_err(thrown).and_then(|report| plain(&report))
}

/// Whether the callback lets a calculation go on: it neither returns `false` nor throws.
fn answer(callback: &Function, progress: &ProgressCard) -> ControlFlow<()> {
    let card = plain(progress).unwrap_or(JsValue::NULL);
    match callback.call1(&JsValue::NULL, &card) {
        Ok(value) if value != JsValue::FALSE => ControlFlow::Continue(()),
        _ => ControlFlow::Break(()),
    }
}

/// Computes an input document given as JSON text.
#[wasm_bindgen(js_name = calculateJson)]
pub fn calculate_text(input: &JsValue) -> Result<String, JsValue> {
    let report = string_of(input).and_then(|text| crate::calculate_json(&text));
    report.map_err(thrown)
}

/// Kinds, units, records, models and codes.
#[wasm_bindgen(js_name = catalog)]
pub fn catalog_value() -> Result<JsValue, JsValue> {
    catalog().map_err(|kind| thrown(kind.into())).and_then(|catalog| plain(&catalog))
}

/// The JSON text of any value, hostile ones included.
fn text_of(value: &JsValue) -> Result<String, Error> {
    let text = JSON::stringify(value).map_err(|error| not_json(&error))?;
    if text.is_undefined() {
        let detail = "it is undefined, a function or a symbol".to_owned();
        return Err(ErrorKind::NotJson { detail }.into());
    }
    bounded(&text)
}

fn string_of(value: &JsValue) -> Result<String, Error> {
    let text = value.dyn_ref::<JsString>().ok_or_else(|| {
        Error::from(ErrorKind::NotJson { detail: "calculateJson takes JSON text as a string".to_owned() })
    })?;
    bounded(text)
}

/// A string copied only if it is not too large.
fn bounded(text: &JsString) -> Result<String, Error> {
    let size = text.length() as usize;
    if size > MAX_TEXT {
        return Err(ErrorKind::TooLarge { size, limit: MAX_TEXT }.into());
    }
    Ok(String::from(text))
}

fn not_json(error: &JsValue) -> Error {
    // What was thrown may be hostile too: its message can throw, or be no text.
    let message = Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    let detail = message.or_else(|| error.as_string()).unwrap_or_else(|| "reading it threw".to_owned());
    ErrorKind::NotJson { detail: detail.lines().next().unwrap_or_default().chars().take(200).collect() }
        .into()
}

/// A report as plain objects and arrays.
fn plain(value: &impl Serialize) -> Result<JsValue, JsValue> {
    document::plain(value)
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(JsValue::from)
}

/// An `Error` with `code`, `path` and `values`.
fn thrown(error: Error) -> JsValue {
    let card = ErrorCard::from(&error).error;
    let object = js_sys::Error::new(&error.to_string());
    object.set_name("MatpropError");
    let values = plain(&card.values).unwrap_or(JsValue::NULL);
    for (key, value) in [("code", card.code.into()), ("path", card.path.into()), ("values", values)] {
        // Setting a property of a fresh Error cannot fail.
        let _ = Reflect::set(&object, &key.into(), &value);
    }
    object.into()
}
