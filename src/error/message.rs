//! Everything an input can be refused for or warned of, each with its code, its values and its sentence.

use super::list::{List, Near, Shown, Suffix};
use std::fmt;

/// Declares an enum of things to report, each with a stable code, its values by name, and its sentence.
macro_rules! messages {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$vdoc:meta])* $variant:ident $code:literal $({ $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? })? => $text:literal;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vdoc])* $variant $({ $($(#[$fdoc])* $field: $type),* })?,)*
        }

        impl $name {
            /// Every code there is, in the order of declaration.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// The stable code, in `snake_case`.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$variant $({ $($field: _),* })? => $code,)* }
            }

            /// The values by name, as text: what a translation needs.
            pub fn values(&self) -> Vec<(&'static str, String)> {
                match self {
                    $(Self::$variant $({ $($field),* })? => vec![$($((stringify!($field), $field.shown().to_string())),*)?],)*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$variant $({ $($field),* })? => {
                        $($(let $field = $field.shown();)*)?
                        write!(f, $text)
                    })*
                }
            }
        }
    };
}

messages! {
    /// Why an input was refused.
    ErrorKind {
        /// The text is not JSON.
        JsonSyntax "json_syntax" { /// Line, from 1.
            line: usize, /// Column, from 1.
            column: usize, /// What the reader found.
            detail: String }
            => "the document is not valid JSON at line {line}, column {column}: {detail}; correct the text there";
        /// The value handed over cannot be written as JSON (cyclic, BigInt, a getter that throws).
        NotJson "not_json" { /// What the host said.
            detail: String }
            => "the value cannot be read as a JSON document: {detail}; pass a plain object of strings and finite numbers";
        /// More text than is accepted.
        TooLarge "too_large" { /// Characters given.
            size: usize, /// Characters accepted.
            limit: usize }
            => "the text has {size} characters, the limit is {limit}; split it into several documents";
        /// Nested deeper than is accepted.
        TooDeep "too_deep" { /// Levels accepted.
            limit: usize }
            => "the nesting is deeper than {limit} levels; write it flatter";
        /// More entries than are accepted.
        TooMany "too_many" { /// What is counted.
            what: String, /// Entries accepted.
            limit: usize }
            => "more than {limit} {what}; the limit is {limit}";
        /// A list or object with nothing in it.
        Empty "empty" { /// What is missing.
            what: String }
            => "no {what} given; at least one is needed";
        /// A JSON value of another type.
        WrongType "wrong_type" { /// What stands there.
            found: String, /// What belongs there.
            expected: String }
            => "{found} stands where {expected} belongs";
        /// A key that is not part of the document.
        UnknownField "unknown_field" { /// The key.
            field: String, /// Keys that exist here.
            expected: List, /// Close ones.
            near: Near }
            => "unknown key \"{field}\"{near}; the keys here are: {expected}";
        /// A key that must be there and is not.
        MissingField "missing_field" { /// The key.
            field: String }
            => "the key \"{field}\" is missing; add it";
        /// A key that stands twice.
        DuplicateField "duplicate_field" { /// The key.
            field: String }
            => "\"{field}\" is given more than once; keep one";
        /// Two keys that exclude each other.
        Conflict "conflict" { /// One key.
            field: String, /// The other.
            other: String }
            => "\"{field}\" and \"{other}\" exclude each other; keep one";
        /// One key makes sense only beside another.
        Needs "needs" { /// The key given.
            field: String, /// The key it needs.
            other: String }
            => "\"{field}\" needs \"{other}\"; add it";
        /// A word outside a fixed set.
        UnknownWord "unknown_word" { /// The word.
            word: String, /// The set.
            expected: List, /// Close ones.
            near: Near }
            => "\"{word}\" is not known here{near}; the choices are: {expected}";
        /// A document version this engine does not read.
        UnsupportedVersion "unsupported_version" { /// The version asked for.
            found: u32, /// The version there is.
            supported: u32 }
            => "document version {found} is not supported; this engine reads version {supported}";
        /// A number that cannot be read.
        BadNumber "bad_number" { /// The text.
            text: String }
            => "\"{text}\" is not a number; write digits with a decimal point, such as 0.125 or 1.2e-3";
        /// NaN, an infinity, or a result beyond the range of numbers.
        NotFinite "not_finite" { /// Which quantity.
            quantity: &'static str }
            => "the {quantity} is not a finite number: a value is missing or far beyond any physical size; correct it";
        /// A number without a unit where one is needed.
        MissingUnit "missing_unit" { /// The number.
            value: f64, /// Which quantity.
            quantity: &'static str, /// Units it can have.
            units: List }
            => "{value} has no unit; write the {quantity} with one of: {units}";
        /// A unit that does not exist.
        UnknownUnit "unknown_unit" { /// The unit.
            unit: String, /// Which quantity.
            quantity: &'static str, /// Units it can have.
            units: List, /// Close ones.
            near: Near }
            => "the unit \"{unit}\" is not known{near}; write the {quantity} with one of: {units}";
        /// A unit of something else.
        WrongUnit "wrong_unit" { /// The unit.
            unit: String, /// What it measures.
            measures: &'static str, /// Which quantity is needed.
            quantity: &'static str, /// Units it can have.
            units: List }
            => "\"{unit}\" is a unit of {measures}; write the {quantity} with one of: {units}";
        /// A value that physics forbids.
        OutOfRange "out_of_range" { /// Which quantity.
            quantity: &'static str, /// The value, in `unit`.
            value: f64, /// Its unit.
            unit: Suffix, /// What must hold.
            rule: &'static str }
            => "the {quantity} is {value}{unit}; it must be {rule}";
        /// A Poisson's ratio that no stable material has.
        UnstablePoisson "unstable_poisson" { /// ν12.
            nu12: f64, /// √(E1/E2).
            limit: f64 }
            => "nu12 = {nu12}; it must lie between -{limit} and {limit}, that is |nu12| < sqrt(E1/E2)";
        /// A layup code that cannot be read.
        LayupSyntax "layup_syntax" { /// Where, in characters from 1.
            position: usize, /// What stands there.
            found: String, /// What could stand there.
            expected: &'static str }
            => "the layup cannot be read at character {position}: found {found}, expected {expected}";
        /// Digits joined to an angle: `02` may mean two plies of 0° or an angle of 2°.
        AmbiguousRepeat "ambiguous_repeat" { /// Where, in characters from 1.
            position: usize, /// The digits.
            text: String, /// How to write the repetition.
            suggestion: String }
            => "\"{text}\" at character {position} is ambiguous; write {suggestion} for a repeated ply";
        /// A word in a layup code that names no ply.
        UnknownPly "unknown_ply" { /// The word.
            word: String, /// Close ones.
            near: Near }
            => "\"{word}\" is neither an angle nor a named ply{near}; define it under \"namedPlies\"";
        /// A stiffness that cannot be inverted.
        Singular "singular" { /// Which matrix.
            matrix: &'static str }
            => "the {matrix} is singular to working precision; check for plies of vanishing stiffness or thickness";
        /// A material that is neither in the document nor in the data.
        UnknownMaterial "unknown_material" { /// The name.
            name: String, /// Close ones.
            near: Near }
            => "no material \"{name}\" in the document or the data{near}; define it under \"materials\" or use a known id";
        /// A record id that is not in the data.
        UnknownRecord "unknown_record" { /// Which collection.
            collection: &'static str, /// The id.
            id: String, /// Close ones.
            near: Near }
            => "no record \"{id}\" in {collection}{near}; use a known id or give the values yourself";
        /// The data compiled into the engine do not read: a fault of the build.
        BrokenData "broken_data" { /// Which collection.
            collection: &'static str, /// What the reader found.
            detail: String }
            => "the built-in data {collection} cannot be read ({detail}); this build is broken, report it";
        /// A plate under load whose edges do not hold it.
        UnsupportedPlate "unsupported_plate" { /// The edges.
            edges: String, /// Rigid-body modes left free.
            modes: usize }
            => "the edges {edges} leave the plate free to move without strain ({modes} rigid-body modes); hold more edges, or ask for natural frequencies only";
        /// In-plane loads that do not buckle the plate.
        NoBuckling "no_buckling"
            => "no multiple of these in-plane loads buckles the plate; give a compressive (negative) nx or ny, or a shear nxy";
        /// In-plane loads beyond buckling, where a stable state was assumed.
        Buckled "buckled"
            => "the in-plane loads are at or above the buckling load of the plate; lower them";
        /// A failure criterion without a material it could be applied to.
        NoStrengths "no_strengths" { /// The criterion.
            criterion: &'static str, /// The material.
            material: String, /// What it lacks.
            needs: &'static str }
            => "{criterion} needs {needs} of a material, and {material} has not all of them; add them under \"materials\"";
        /// A pressure difference that drives no water.
        BelowOsmoticPressure "below_osmotic_pressure" { /// Pressure difference, bar.
            pressure: f64, /// Osmotic pressure difference, bar.
            osmotic: f64 }
            => "the pressure difference is {pressure} bar and the osmotic pressure difference {osmotic} bar, so no water permeates; raise the pressure above it or dilute the feed";
        /// More recovery than the pressure or the membrane allows.
        RecoveryOutOfReach "recovery_out_of_reach" { /// Asked for, %.
            recovery: f64, /// The limit, %.
            limit: f64, /// What sets it.
            cause: &'static str }
            => "a recovery of {recovery} % is out of reach: {cause} ends it at {limit} %; lower it or raise the pressure";
        /// A draw solution that draws no water.
        NoOsmoticDrive "no_osmotic_drive" { /// Osmotic pressure of the draw solution, bar.
            draw: f64, /// Osmotic pressure of the feed, bar.
            feed: f64, /// Pressure difference, bar.
            pressure: f64 }
            => "the draw solution has an osmotic pressure of {draw} bar, the feed {feed} bar, and the draw is {pressure} bar above the feed: no water flows into it; use a stronger draw or a lower pressure";
        /// A module that uses up its feed.
        FeedExhausted "feed_exhausted" { /// How much of the area was passed, %.
            percent: f64 }
            => "all water of the feed has permeated beyond {percent} % of the area; raise the feed flow or lower the area";
        /// Equations without a solution that the search could find.
        Unsolved "unsolved" { /// What was sought.
            what: &'static str }
            => "no {what} could be found that fit these values; check them against each other";
        /// A module that could not be computed as far as it goes.
        AreaUnsolved "area_unsolved" { /// The area that could be, m².
            area: f64 }
            => "the flows along the membrane were found up to about {area} m2 and no further; give less area";
        /// A calculation that its watcher ended.
        Canceled "canceled"
            => "the calculation was canceled before its end; start it again for a result";
        /// Constraints that no design meets.
        Infeasible "infeasible" { /// The constraint.
            constraint: String, /// The best that was found.
            best: String }
            => "no laminate was found that meets {constraint}; the best found has {best}; relax it, or allow more plies or other angles";
        /// More area than the feed lasts for.
        FeedRunsOut "feed_runs_out" { /// The area that can be computed, m².
            area: f64 }
            => "what of the feed can permeate has done so after {area} m2 of the membrane; give less area or more feed";
        /// Channels too narrow for the feed.
        PressureRunsOut "pressure_runs_out" { /// The area that the feed passes, m².
            area: f64 }
            => "the flow through its channels uses up the pressure of the feed: after {area} m2 of the membrane nothing drives it on or through; give more or wider or shorter fibers, or less feed";
        /// A sweep that permeates into the feed.
        SweepRunsOut "sweep_runs_out" { /// The area that can be computed, m².
            area: f64 }
            => "all of the sweep has permeated into the feed after {area} m2 of the membrane; give less area, more sweep, or less pressure of the permeate";
        /// Gases that pass a membrane, without the pressure to do so.
        NothingPermeates "nothing_permeates" { /// Pressure of these gases in the feed, bar.
            passing: f64, /// Pressure of the permeate, bar.
            permeate: f64 }
            => "nothing permeates: the gases that the membrane lets through have {passing} bar of the feed, and the permeate has {permeate} bar; raise the feed pressure or the share of these gases, lower the permeate pressure, or give a sweep gas";
        /// A target no area of a module meets.
        Unreachable "unreachable" { /// What was asked for.
            target: &'static str, /// The value.
            value: f64, /// The closest value there is.
            limit: f64, /// What sets the limit.
            limited_by: &'static str }
            => "the {target} cannot become {value}; the limit is {limit}, set by {limited_by}; ask for less, or change that";
        /// A recycle that does not settle.
        RecycleDiverges "recycle_diverges" { /// Relative change after the last pass.
            change: f64, /// Passes.
            passes: usize }
            => "the recycles of the cascade do not settle (relative change {change} after {passes} passes); more gas is sent back than the stages let out, so change an area, a pressure or a destination";
        /// A deck of another program that cannot be read.
        ImportSyntax "import_syntax" { /// Line, from 1.
            line: usize, /// Column, from 1.
            column: usize, /// What stands there.
            found: String, /// What belongs there.
            expected: String }
            => "the text cannot be imported at line {line}, column {column}: found {found}, expected {expected}";
        /// Not a chemical element.
        UnknownElement "unknown_element" { /// The text.
            symbol: String, /// Close ones.
            near: Near }
            => "\"{symbol}\" is not the symbol of an element{near}";
        /// An element for which no density is known.
        NoElementVolume "no_element_volume" { /// The symbol.
            symbol: String }
            => "there is no density or apparent volume for {symbol} in the data; leave it out of the composition";
        /// A composition text that cannot be read.
        CompositionSyntax "composition_syntax" { /// Where, in characters from 1.
            position: usize, /// What stands there.
            found: String, /// What could stand there.
            expected: &'static str }
            => "the composition cannot be read at character {position}: found {found}, expected {expected}";
        /// Fractions that do not add up.
        FractionSum "fraction_sum" { /// The sum, in percent.
            percent: f64, /// How far from 100 it may be.
            tolerance: f64 }
            => "the fractions add up to {percent} %; they must add up to 100 % within {tolerance} %, or give one element as \"balance\"";
        /// Limits of a composition whose lower ends are more than the whole.
        LowerLimitsSum "lower_limits_sum" { /// Their sum, in percent.
            percent: f64 }
            => "the lower limits add up to {percent} %, so that nothing within the limits adds up to 100 %; lower some of them";
        /// Limits of a composition whose upper ends are less than the whole.
        UpperLimitsSum "upper_limits_sum" { /// Their sum, in percent.
            percent: f64 }
            => "the upper limits add up to {percent} %, so that nothing within the limits adds up to 100 %; raise some of them, or give one element as \"balance\"";
        /// The other elements already exceed the whole.
        NegativeBalance "negative_balance" { /// The balance element.
            element: String, /// What the others add up to, in percent.
            percent: f64 }
            => "the other elements add up to {percent} %, which leaves nothing for the balance element {element}; lower them below 100 %";
        /// More than one balance element.
        TwoBalances "two_balances" { /// One.
            first: String, /// The other.
            second: String }
            => "both {first} and {second} are the balance; exactly one element can be";
        /// A gas the polymer record has no value for.
        NoGas "no_gas" { /// The gas.
            gas: String, /// Where it was sought.
            source: String, /// What there is.
            available: List }
            => "{source} has no permeability for {gas}; there are values for: {available}";
        /// Coupled fluxes that were not found.
        FluxNotFound "flux_not_found"
            => "the coupled fluxes of these gases were not found: near saturation the framework lets hardly anything through; lower the pressures, raise those of the permeate above vacuum, or set \"exchange\" to \"none\" or \"confinement\" to \"weak\"";
        /// A temperature change without the energies to follow it.
        NoActivationEnergy "no_activation_energy" { /// The gas.
            gas: String }
            => "the permeability of {gas} cannot be moved to another temperature without its \"activationEnergy\"; add it or leave out \"temperature\"";
        /// A membrane that no dispersed phase explains.
        NoDispersedPhase "no_dispersed_phase" { /// The model.
            model: &'static str, /// Membrane over matrix.
            ratio: f64, /// With an impermeable phase.
            least: f64, /// With one of no resistance.
            most: f64 }
            => "no dispersed phase gives {ratio} times the permeability of the matrix by {model}, which reaches from {least} to {most}; check the volume fraction, or give an interphase";
        /// Columns of one table that differ in length.
        LengthMismatch "length_mismatch" { /// One column.
            field: String, /// Its length.
            length: usize, /// The other column.
            other: String, /// Its length.
            expected: usize }
            => "\"{field}\" has {length} values and \"{other}\" has {expected}; give one of each for every point";
        /// Fewer points than a fit needs.
        TooFewPoints "too_few_points" { /// Which points.
            what: String, /// How many there are.
            found: usize, /// How many it takes.
            needed: usize }
            => "{found} {what}; at least {needed} are needed";
        /// A fit that finds no single answer.
        NotFitted "not_fitted" { /// What was fitted.
            model: &'static str, /// What it was to find.
            parameters: &'static str }
            => "the points do not determine {parameters} of {model}; measure where they act, or ask for fewer";
    }
}

messages! {
    /// What leaves a usable number but should be known.
    WarningKind {
        /// A Poisson's ratio rarely seen.
        UnusualPoisson "unusual_poisson" { /// ν12.
            nu12: f64 }
            => "nu12 = {nu12} is outside 0 to 0.5, unusual for a ply; check that it is the major Poisson's ratio";
        /// A minor modulus above the major one.
        SwappedModuli "swapped_moduli" { /// E1, GPa.
            e1_gpa: f64, /// E2, GPa.
            e2_gpa: f64 }
            => "E1 = {e1_gpa} GPa is below E2 = {e2_gpa} GPa; axis 1 is usually the stiffer one, along the fiber";
        /// Mean properties of constants that couple bending and stretching.
        CoupledConstants "coupled_constants" {
            /// max|B| / (max|A| h).
            ratio: f64 }
            => "the laminate couples bending and stretching (max|B|/(max|A| h) = {ratio}): the membrane constants with free curvature and with suppressed curvature differ, use the ones of your boundary condition";
        /// A material that a failure criterion could not assess.
        NotAssessed "not_assessed" { /// The material.
            material: String, /// The criterion.
            criterion: &'static str, /// What it lacks.
            needs: &'static str }
            => "{material} was not assessed by {criterion}, which needs {needs}";
        /// Parts of an imported deck that were not used.
        IgnoredInput "ignored_input" { /// What was left out.
            what: List }
            => "not used from the imported text: {what}";
        /// A mass could not be computed.
        NoDensity "no_density" { /// The material.
            material: String }
            => "{material} has no density: areal mass and density are left out";
        /// Thermal expansion could not be computed.
        NoExpansion "no_expansion" { /// The material.
            material: String }
            => "{material} has no expansion coefficients: the thermal expansion of the laminate is left out";
        /// A warp beyond what linear theory describes.
        LargeWarp "large_warp" { /// Largest deflection over thickness.
            ratio: f64 }
            => "the plate warps by {ratio} times its thickness: linear theory ends at about one thickness, and a wide thin plate snaps into one of the cylinders";
        /// Two readings of a composition.
        AmbiguousComposition "ambiguous_composition" { /// The text.
            text: String, /// What was taken.
            taken: String, /// What it could mean too.
            other: String, /// How to choose.
            choose: String }
            => "\"{text}\" was read as {taken}; it could also mean {other}: {choose}";
        /// Elements that a designation names without their amount.
        PartialComposition "partial_composition" { /// The elements.
            elements: List }
            => "the designation says that {elements} is present, but not how much; the composition leaves it out: write all amounts for the density of the real alloy";
        /// Fractions that were scaled to add up to the whole.
        Rescaled "rescaled" { /// What they added up to, in percent.
            percent: f64 }
            => "the fractions add up to {percent} % and were scaled to 100 %";
        /// An element that sits between the atoms of the others.
        Interstitial "interstitial" { /// The symbol.
            symbol: String, /// cm3/mol.
            volume: f64 }
            => "{symbol} sits between the other atoms or in compounds; its apparent volume in metals in general, {volume} cm3/mol, was used, which is known to about half of itself";
        /// A solid density that need not hold in solution.
        NonMetal "non_metal" { /// The symbol.
            symbol: String }
            => "ideal mixing uses the density of solid {symbol}; dissolved in a metal it takes up less room, so the density comes out too low";
        /// A composition where ordered compounds lie.
        OrderedCompound "ordered_compound" { /// The element that orders.
            symbol: String, /// Its share of the atoms, %.
            percent: f64 }
            => "with {percent} at% {symbol} the alloy may be an ordered compound, which is denser than a random solution by up to 7 %; give its cell for the X-ray density";
        /// An alloy that is usually cast.
        PorousCasting "porous_casting"
            => "alloys of this kind are usually cast, and castings hold 0.5 to 2 % of pores, which are not in this density";
        /// No element has two fifths of the atoms.
        NoPrincipalElement "no_principal_element" { /// The matrix taken.
            matrix: &'static str }
            => "no element makes up two fifths of the atoms, so that the matrix, {matrix}, is a guess; compare the models";
        /// A volume from elsewhere.
        NoVolumeInMatrix "no_volume_in_matrix" { /// The element.
            symbol: String, /// The matrix.
            matrix: &'static str, /// Its mass fraction, %.
            percent: f64 }
            => "no volume of {symbol} ({percent} wt%) in {matrix} is published; that of a related lattice or of the element alone was used";
        /// Compositions within limits have several matrices.
        SeveralMatrices "several_matrices" { /// The matrices.
            matrices: List }
            => "compositions within the limits have different matrices: {matrices}; where the matrix changes the density jumps, and not every density between the ends of the range need occur";
        /// An end of a range that no composition has.
        OpenRange "open_range" { /// The matrix whose volumes give the end.
            matrix: &'static str }
            => "an end of the range lies on a border of {matrix} that belongs to another matrix: densities come as near to it as you like; the composition shown lies just inside";
        /// A liquid outside the range its density was given for.
        LiquidExtrapolated "liquid_extrapolated" { /// The element.
            symbol: String, /// Kelvin above its reference temperature; below it when negative.
            kelvin: f64 }
            => "the temperature lies {kelvin} K above the reference temperature of liquid {symbol} (below it when negative); its density was followed along the straight line from there";
        /// A known change of the lattice of a pure element, taken from the data.
        TransitionApplied "transition_applied" { /// The element.
            element: String, /// The lattice below.
            below: String, /// The lattice above.
            above: String, /// Where, degC.
            celsius: f64, /// Its change of volume on heating, %.
            percent: f64 }
            => "{element} changes from {below} to {above} at {celsius} degC: the data's change of volume, {percent} %, and expansion above it were applied; give transitions of your own, or an empty list for none";
        /// A known change of the lattice of a pure element whose volume is not known.
        TransitionNotApplied "transition_not_applied" { /// The element.
            element: String, /// The lattice below.
            below: String, /// The lattice above.
            above: String, /// Where, degC.
            celsius: f64 }
            => "{element} changes from {below} to {above} on heating through {celsius} degC, and no change of volume is in the data for this: the density was followed as if there were none; give it in transitions, or an empty list for none";
        /// A known change of the lattice of the base of an alloy.
        TransitionOfBase "transition_of_base" { /// The element.
            element: String, /// The lattice below.
            below: String, /// The lattice above.
            above: String, /// Where, degC.
            celsius: f64 }
            => "{element}, the base of this alloy, changes from {below} to {above} at {celsius} degC when pure; alloying moves or prevents that, so nothing was applied: give transitions if the alloy changes on the way, or an empty list if it does not";
        /// An elongation that is not 0 at the reference temperature.
        ElongationOffset "elongation_offset" { /// What it is, %.
            percent: f64 }
            => "the elongation is {percent} % at the reference temperature, where it is 0 by definition; check the reference temperature and that T is in kelvin";
        /// A solid that expands as none does.
        UnlikelyExpansion "unlikely_expansion" { /// The elongation, %.
            percent: f64 }
            => "the length changes by {percent} %, while no metal expands by more than about 3 % before it melts; check the unit: coefficients of an elongation are parts of 1, not percent";
        /// A solid above the melting point.
        AboveMelting "above_melting" { /// The melting point, degC.
            celsius: f64 }
            => "the temperature lies above {celsius} degC, the melting point of the element or, as a rough estimate, the mean of those of the elements; the density is that of a solid that is hardly there: ask for the liquid";
        /// A body denser than the alloy can be.
        DenserThanComputed "denser_than_computed" { /// By how much, %.
            percent: f64 }
            => "the measured density is {percent} % above the computed one; check the composition, the measurement and the interval of the model";
        /// A value outside of the range that a correlation was fitted in.
        OutsideFit "outside_fit" { /// What lies outside.
            what: String, /// Its value.
            value: f64, /// Its unit, and that of the limits.
            unit: Suffix, /// Lower limit.
            low: f64, /// Upper limit.
            high: f64, /// What was fitted.
            model: String }
            => "the {what} is {value}{unit}; {model} was fitted from {low} to {high}{unit}: the number is an extrapolation";
        /// A correlation that is not ideal without salt.
        WrongDiluteLimit "wrong_dilute_limit" { /// The model.
            model: String, /// Its osmotic coefficient without salt.
            coefficient: f64 }
            => "{model} tends to an osmotic coefficient of {coefficient} without salt, where the true one is 1; use it only for what its authors fitted";
        /// A module averaged from its ends.
        AveragedFlux "averaged_flux" { /// How far it is off, %.
            percent: f64 }
            => "the mean of the fluxes at inlet and outlet (0D) differs by {percent} % from the integral along the module (1D); rely on the latter";
        /// Permeabilities without polarization and recovery.
        ShortcutBias "shortcut_bias" { /// Error of A, %.
            water: f64, /// Error of B, %.
            solute: f64 }
            => "without polarization and recovery the same test would give a water permeability {water} % and a salt permeability {solute} % off";
        /// A pressure difference that drives no flux.
        NoThickness "no_thickness"
            => "a pressure difference gives a flux only through a film of known thickness; add \"thickness\"";
        /// A permeability that only a mistaken unit explains.
        UnitSlip "unit_slip" { /// The gas.
            gas: String, /// Its permeability, Barrer.
            barrer: f64, /// Over the nearer end of what is known.
            times: f64, /// Of which materials.
            known: String, /// Its value, or the lowest and the highest, Barrer.
            range: String, /// What is commonly mistaken by such a factor.
            mistaken: &'static str, /// Units in which the number would be what is known.
            meant: Near }
            => "the permeability of {gas} is {barrer} Barrer, {times} times what is known of {known} ({range} Barrer), as if {mistaken} were mistaken for each other; check its unit{meant}";
        /// A temperature far from where the value was measured.
        FarTemperature "far_temperature" { /// The gas.
            gas: String, /// °C.
            from_celsius: f64, /// °C.
            to_celsius: f64 }
            => "{gas} is carried from {from_celsius} °C to {to_celsius} °C with one activation energy; glass transition and plasticization are not in the model";
        /// A measured value whose temperature the record does not state.
        UnknownTemperature "unknown_temperature" { /// The record.
            id: String }
            => "the record {id} states no temperature of measurement; compare it only after a look at its source";
        /// A value computed from a printed selectivity.
        DerivedValue "derived_value" { /// The record.
            id: String, /// The gas.
            gas: String }
            => "the {gas} value of {id} was derived from the selectivity its source prints";
        /// A gas phase that would be a liquid.
        Condenses "condenses"
            => "at this temperature, pressure and composition a liquid is more stable than the gas: raise the temperature or lower the pressure, or take the fugacities as those of the supercooled gas";
        /// Plasticization that sets in at once.
        NoMinimum "no_minimum" { /// The gas.
            gas: String }
            => "the permeability of {gas} has no minimum over pressure: with these constants it rises from the lowest pressures on, or falls at all of them, so that there is no plasticization pressure";
        /// A diffusivity from a time lag.
        ApparentDiffusivity "apparent_diffusivity"
            => "D = L2/(6 theta) takes D to be constant and sorption to follow Henry's law; in a glassy polymer it is an apparent diffusivity that depends on the pressure: state the pressure with it, or say \"glassy\": false";
        /// A line through the steady part that meets zero before the start.
        NoTimeLag "no_time_lag" { /// Where it meets zero, s.
            seconds: f64 }
            => "the line through the steady part meets zero at {seconds} s, not after the start: there is no diffusivity in it; check start, initial pressure and leak";
        /// Points that do not lie on a line.
        CurvedWindow "curved_window" { /// Change of the slope over the window, %.
            percent: f64, /// Probability from scatter alone, %.
            probability: f64 }
            => "the slope changes by {percent} % over the window, which scatter alone does with a probability of {probability} %: start the window later, or look for a leak, heating or plasticization";
        /// A window that starts before the transient has died out.
        BiasedWindow "biased_window" { /// Of the time lag, %.
            percent: f64, /// Start in time lags.
            multiple: f64 }
            => "the window starts at {multiple} time lags, where the transient shifts the time lag by {percent} %; use the corrected values, the fit of the transient, or a later window";
        /// A permeate pressure that is not small.
        BackPressure "back_pressure" { /// Over the upstream pressure, %.
            percent: f64 }
            => "the mean permeate pressure of the window is {percent} % of the upstream pressure and was not taken off; state \"permeatePressure\", or end the run earlier";
        /// Classical theory for a plate that is not thin.
        ThickPlate "thick_plate" { /// Side over thickness.
            ratio: f64 }
            => "the shorter side is only {ratio} thicknesses: classical theory leaves out transverse shear, so buckling loads and frequencies come out too high and deflections too low; use \"theory\": \"fsdt\"";
        /// Buckling of a plate that bends before.
        FlatState "flat_state"
            => "the laminate couples bending and stretching: the buckling factor holds only if the edges keep the plate flat until it buckles, otherwise it bends from the first load on";
        /// A series that needs more terms.
        NotConverged "not_converged" { /// The change, in percent.
            percent: f64 }
            => "a result still changes by {percent} % from two terms less to those used; raise \"terms\" until it does not";
        /// Inputs that what is asked for does not need.
        UnusedInput "unused_input" { /// The keys.
            what: List, /// What was asked for.
            asked: String }
            => "not used for \"{asked}\": {what}";
        /// Uncertainties of inputs that go nowhere.
        UnusedUncertainty "unused_uncertainty"
            => "the uncertainties of the inputs are not carried through a search; ask for the uncertainty of the laminate it finds";
        /// Draws of a Monte Carlo that gave no result.
        FailedDraws "failed_draws" { /// How many.
            failed: usize, /// Of how many.
            samples: usize, /// What was wrong with the first of them.
            reason: String }
            => "{failed} of {samples} draws were refused and are left out of the statistics; the first because {reason}";
        /// More particles than a model is meant for.
        BeyondLoading "beyond_loading" { /// Volume fraction, in percent.
            percent: f64, /// The models and their limits.
            models: List }
            => "the dispersed phase fills {percent} % of the volume, more than is meant for {models}";
        /// A model of a comparison that gives no value.
        ModelLeftOut "model_left_out" { /// The model.
            model: &'static str, /// Why.
            reason: String }
            => "{model} is left out: {reason}";
        /// A vapor pressure outside its fit.
        AntoineRange "antoine_range" { /// The component.
            component: String, /// Temperature, degC.
            celsius: f64, /// Lowest temperature of the fit, degC.
            least: String, /// Highest temperature of the fit, degC.
            most: String }
            => "the vapor pressure of {component} at {celsius} degC is extrapolated: its Antoine constants hold from {least} to {most} degC";
        /// A vapor that would condense.
        CondensingVapor "condensing_vapor" { /// The component.
            component: String, /// Its partial pressure, kPa.
            partial_kpa: f64, /// Its saturation pressure, kPa.
            saturation_kpa: f64 }
            => "{component} has a partial pressure of {partial_kpa} kPa in the vapor feed, above its saturation pressure of {saturation_kpa} kPa: it condenses";
        /// A curve on which laws look alike.
        LittleDecline "little_decline" { /// Change from start to end, in percent.
            percent: f64 }
            => "the curve changes by only {percent} % from start to end: all blocking laws fit it alike; filter longer before choosing one";
        /// A filter plugged beyond what its index is defined for.
        Plugged "plugged" { /// Plugging, in percent.
            percent: f64, /// Limit, in percent.
            limit: f64 }
            => "the filter is plugged by {percent} %, above {limit} %: the index of this interval is not valid, use a shorter one";
    }
}
