//! The plies of a laminate document.

use super::exchange;
use super::materials::{self, Material, Shelf};
use crate::document::input::{Entries, LaminaInput, LaminateInput, LayupInput, PlyInput, StackingOrder};
use crate::document::quantity::Quantity;
use crate::document::report::Ledger;
use crate::error::{Error, ErrorKind, Under, near};
use crate::laminate::{Layup, Ply, PlyToken};
use crate::quantity::{Angle, Length};

/// The plies from bottom to top, with the names of their materials.
pub(super) struct Stack {
    pub plies: Vec<Ply>,
    /// The name of the material of each ply.
    pub materials: Vec<String>,
    pub layup_code: Option<String>,
    /// The materials in use.
    pub used: Vec<(String, Material)>,
    /// Height of the mid-plane above the reference plane of an imported laminate, m.
    pub offset: f64,
}

/// Reads materials and layup; errors carry the path in the order of the document.
pub(super) fn stack(input: &mut LaminateInput, ledger: &mut Ledger) -> Result<Stack, Error> {
    if let Some(imported) = exchange::imported(input, ledger)? {
        return Ok(imported);
    }
    let missing = || ErrorKind::MissingField { field: "layup".into() };
    input.layup.as_ref().ok_or_else(missing)?;
    let own = own_materials(&mut input.materials, ledger)?;
    let mut shelf = Shelf::new(own);
    let defaults = match &mut input.ply {
        Some(ply) => {
            normalize_ply(ply).under("ply")?;
            ply.clone()
        }
        None => PlyInput::default(),
    };
    for (name, ply) in input.named_plies.iter_mut() {
        normalize_ply(ply).under(name).under("namedPlies")?;
    }
    let mut plies = Vec::new();
    let mut materials = Vec::new();
    let mut push = |ply: &PlyInput, path: &str, turned: bool, ledger: &mut Ledger| -> Result<(), Error> {
        let (ply, material) = completed(ply, &defaults, path, turned, &mut shelf, ledger)?;
        plies.push(ply);
        materials.push(material);
        Ok(())
    };
    let mut layup_code = None;
    match input.layup.as_mut().ok_or_else(missing)? {
        LayupInput::Code(code) => {
            if defaults.angle.is_some() {
                let other = "the angles of the layup code".to_owned();
                return Err(Error::new(ErrorKind::Conflict { field: "angle".into(), other }, "ply"));
            }
            let layup: Layup = code.parse().under("layup")?;
            layup_code = Some(layup.to_string());
            for ply in layup.plies() {
                match &ply.token {
                    PlyToken::Angle(degrees) => {
                        let angle = Quantity::Pair { value: *degrees, unit: "deg".into() };
                        let ply = PlyInput { angle: Some(angle), ..PlyInput::default() };
                        push(&ply, "ply", false, ledger)?;
                    }
                    PlyToken::Named(name) => {
                        let named = input.named_plies.get(name).ok_or_else(|| {
                            let near = near(name, input.named_plies.iter().map(|(known, _)| known.as_str()));
                            Error::new(ErrorKind::UnknownPly { word: name.clone(), near }, "layup")
                        })?;
                        push(named, &format!("namedPlies.{name}"), ply.turned, ledger)?;
                    }
                }
            }
        }
        LayupInput::Plies(list) => {
            if list.0.is_empty() {
                return Err(Error::new(ErrorKind::Empty { what: "plies".into() }, "layup"));
            }
            for (i, ply) in list.0.iter_mut().enumerate() {
                normalize_ply(ply).map_err(|error| error.at(i)).under("layup")?;
                if ply.angle.is_none() && defaults.angle.is_none() {
                    let missing = Error::from(ErrorKind::MissingField { field: "angle".into() });
                    return Err(missing.at(i).under("layup"));
                }
                push(ply, &format!("layup[{i}]"), false, ledger)?;
            }
        }
    }
    let layup_code = layup_code.or_else(|| code_of(&plies));
    if input.stacking_order == StackingOrder::TopDown {
        plies.reverse();
        materials.reverse();
    }
    Ok(Stack { plies, materials, layup_code, used: shelf.used(), offset: 0.0 })
}

/// The code of plies of one material and thickness, in the order of the list.
fn code_of(plies: &[Ply]) -> Option<String> {
    let first = plies.first()?;
    let alike = |ply: &Ply| ply.lamina() == first.lamina() && ply.thickness() == first.thickness();
    let angles: Vec<f64> = plies.iter().map(|ply| ply.angle().degrees()).collect();
    plies.iter().all(alike).then(|| Layup::of_angles(&angles))?.map(|layup| layup.to_string())
}

/// The materials of a document, with warnings for odd ones.
pub(super) fn own_materials(
    input: &mut Entries<LaminaInput>,
    ledger: &mut Ledger,
) -> Result<Vec<(String, Material)>, Error> {
    let mut own = Vec::new();
    for (name, input) in input.iter_mut() {
        let material = materials::read(input, ledger).under(name).under("materials")?;
        super::lamina::warn(input, &material, &format!("materials.{name}"), ledger);
        own.push((name.clone(), material));
    }
    Ok(own)
}

fn normalize_ply(ply: &mut PlyInput) -> Result<(), Error> {
    if let Some(thickness) = &mut ply.thickness {
        thickness.normalize::<Length>().under("thickness")?;
    }
    if let Some(angle) = &mut ply.angle {
        angle.normalize::<Angle>().under("angle")?;
    }
    Ok(())
}

/// A ply with what it leaves out taken from the defaults; the angle is 0 if nobody states one.
fn completed(
    ply: &PlyInput,
    defaults: &PlyInput,
    path: &str,
    turned: bool,
    shelf: &mut Shelf,
    ledger: &mut Ledger,
) -> Result<(Ply, String), Error> {
    let missing = |field: &str| Error::new(ErrorKind::MissingField { field: field.to_owned() }, path);
    let (material, material_path) = match (&ply.material, &defaults.material) {
        (Some(material), _) => (material, path),
        (None, Some(material)) => (material, "ply"),
        (None, None) => return Err(missing("material")),
    };
    let found = shelf.find(material, ledger).under("material").under(material_path)?;
    let thickness =
        ply.thickness.as_ref().or(defaults.thickness.as_ref()).ok_or_else(|| missing("thickness"))?;
    let thickness = thickness.read::<Length>()?;
    let angle = match ply.angle.as_ref().or(defaults.angle.as_ref()) {
        Some(angle) => angle.read::<Angle>()?,
        None => Angle::from_degrees(0.0)?,
    };
    let angle = if turned && angle.degrees() % 90.0 != 0.0 {
        Angle::from_degrees(0.0 - angle.degrees())?
    } else {
        angle
    };
    Ok((Ply::new(found.lamina, thickness, angle), material.clone()))
}
